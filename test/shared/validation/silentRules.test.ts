/** What looks like a mistake and is none: a check that cries wolf is worse than none. */
import { expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { validate } from '#shared/validation/validate.ts';
import { withCellWords, withEvidence, withEvidenceItem, withWords } from './broken/broken.ts';
import { inTurn, type Mutation, withCells, withField } from './mutations.ts';
import { sampleDraft } from './sampleDraft.ts';

const NAME = 'benchmark.name';
const notAssessed = withField('company.capabilityLevel', 'notAssessed');
const filler = (words: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] }) as const;

const traps: readonly (readonly [rule: string, what: string, mutation: Mutation])[] = [
  ['applicantIsNoBranch', 'a name that only speaks of branches', withField('company.name', '浙江分公司网络科技有限公司')],
  ['applicantIsCompany', 'what is no code yet', withField('company.creditCode', '12')],
  ['applicantIsRegisteredInZhejiang', 'what is no code yet', withField('company.creditCode', '9111')],
  ['profitBesideGoodOperation', 'a loss that is not called good', inTurn(withCells('economic', 'profit', { earlier: '-50', later: '-40' }), withField('eligibility.operation', false))],
  ['benchmarkNameHasMethod', 'a name with a method and the notice’s own connectives', withField(NAME, '栎川集团公司实施六西格玛设计的实践经验')],
  ['benchmarkNameHasMethod', 'a name that is not finished', withField(NAME, '栎川精密传动')],
  ['methodOfNameInText', 'a description in other words', withField(NAME, '栎川精密传动关键过程质量控制的实践经验')],
  ['methodOfNameInText', 'other quotes', withField(NAME, '栎川精密传动「三识五控」实践经验')],
  ['methodOfNameInText', 'texts that are only begun', inTurn(
    withField(NAME, '栎川精密传动“四查四改”实践经验'), withField('narrative.method', filler('背景。')), withField('narrative.implementation', filler('待写。')),
  )],
  ['directionInText', 'a text that is only begun', inTurn(
    withField('benchmark.direction', 'classicIndustry'),
    ...['overview', 'method', 'implementation', 'results'].map((part) => withField(`narrative.${part}`, filler('正在写。'))),
  )],
  ['directionInText', 'no direction yet', withField('benchmark.direction', null)],
  ['awardInHonours', 'a provincial award in the official words', inTurn(
    withField('company.governmentAward', ['provincial']), withWords('honours.company', '湖州市政府质量奖', '浙江省人民政府质量奖'),
  )],
  ['awardInHonours', 'the mayor’s award', withWords('honours.company', '湖州市政府质量奖', '湖州市市长质量奖')],
  ['honouredAwardTicked', 'a nomination', inTurn(withField('company.governmentAward', []), withWords('honours.company', '湖州市政府质量奖', '湖州市政府质量奖提名奖'))],
  ['honouredAwardTicked', 'an award of the county', inTurn(withField('company.governmentAward', []), withWords('honours.company', '湖州市政府质量奖', '德清县县长质量奖'))],
  ['provenLevelChosen', 'the step from one level to the next', inTurn(
    withField('company.capabilityLevel', 'assurance'), withEvidence('capabilityResult', '评价证书（检验级2022年、保证级2023年）'),
  )],
  ['provenLevelChosen', 'an aim', withEvidence(null, '2025年质量提升计划（争取卓越级）')],
  ['awardInHonours', 'no award', inTurn(withField('company.governmentAward', []), withWords('honours.company', '湖州市政府质量奖', '—'))],
  ['platformIsProvincial', 'a national platform', withField('platform.names', '国家企业技术中心（国家发展改革委认定）')],
  ['patentsOfTable4', 'applications beside what was granted', inTurn(
    withField('patents.valid', 32), withCellWords('innovation', 'intellectualProperty', 'later', '授权专利17个', '申请专利60个，授权专利17个'),
  )],
  ['patentsOfTable4', 'a number that is one of two in the cell', inTurn(
    withField('patents.valid', 30), withCellWords('innovation', 'intellectualProperty', 'later', '授权专利17个', '授权专利17个，累计授权专利86个'),
  )],
  ['patentListCount', 'a list of the inventions among them', withEvidence('patentList', '发明专利证书（23件）')],
  ['patentListCount', 'the same number, written out', withEvidence('patentList', '有效专利清单，共86项')],
  ['standardsContentCounts', 'counts behind the words or before them', withWords('standards.content', '国家标准2个', '2项国家标准')],
  ['standardsContentCounts', 'counts that belong to another year', withWords('standards.content', '国家标准2个', '国家标准2个（2022年国家标准1个）')],
  ['standardsContentNumbers', 'as many numbers as are counted, and standards of the company itself', withWords(
    'standards.content', '均为参与制定', 'JB/T 10001-2021、JB/T 10002-2021、JB/T 10003-2022，企业标准Q/LCJC 001-2023、Q/LCJC 002-2023、Q/JB 003-2023，均为参与制定',
  )],
  ['standardsContentTitles', 'only the main ones', withWords('standards.content', '均为参与制定', '《精密减速器关键工序质量控制规范》等，均为参与制定')],
  ['standardsOfTable4', 'as many as are counted', withCellWords('innovation', 'intellectualProperty', 'later', '国家标准1个', '国家标准2个')],
  ['standardListCount', 'a list of one kind', withEvidenceItem('standardList', { title: '国家标准2项证明材料' })],
  ['nothingAfterFiling', 'a validity that ends later', withWords('honours.company', '2023年 浙江省绿色低碳工厂', '2023年 浙江省绿色低碳工厂（证书有效期至2026年12月）')],
  ['nothingAfterFiling', 'plans', withCellWords('innovation', 'intellectualProperty', 'later', '授权专利17个', '授权专利17个（2025年计划授权专利20个）')],
  ['nothingAfterFiling', 'numbers of standards and the very day', withWords('honours.company', '2023年 浙江省绿色低碳工厂', '2024年11月5日 获T/ZZB 2025-2023认证')],
  ['bothYearsOfTable1', 'neither year', inTurn(withField('management.share.earlier.product2.international', ''), withField('management.share.later.product2.international', ''))],
  ['bothYearsOfTable1', 'a stroke', withField('management.share.earlier.product2.international', '—')],
  ['surveyAgencyIsThirdParty', 'an agency of the same town', withField('management.loyalty.later.agency', '德清精密调查有限公司')],
  ['unitsInLongCells', 'ratios, years, standards and ranges', withCells('social', 'resources', {
    later: '综合能耗强度0.0286；2023年，按GB/T 2589-2020；用水3.38～3.62万m³；能效指数1.25，Cpk≥1.67；R²为0.98。占地120亩，客户420余家，共3，0.5%。',
  })],
  ['productNamesAgree', 'the name within a longer one', withField('management.product2.name', '旋转平台')],
  ['productNamesAgree', 'another order', withField('product.mainAndShare', '中空旋转平台：2023年国内市场占有率17.4%；精密行星减速器：2023年国内市场占有率9.8%')],
  ['productSharesAgree', 'another order', withField('product.mainAndShare', '中空旋转平台：2023年国内市场占有率17.4%；精密行星减速器：2023年国内市场占有率9.8%')],
  ['productSharesAgree', 'the share of another year', withField('product.mainAndShare', '精密行星减速器：2022年国内市场占有率8.6%')],
  ['productSharesAgree', 'more digits of the same number', withField('management.share.later.product1.domestic', '9.80%')],
  ['competitorProductsKnown', 'a wider class, a stroke', inTurn(withCells('competitors', 'own-1', { product: '减速器' }), withCells('competitors', 'own-2', { product: '—' }))],
  ['ownSharesInTable5', 'words instead of a share', withCells('competitors', 'own-4', { share: '国内第2' })],
  ['ownSharesInTable5', 'one share without its market', withCells('competitors', 'own-4', { share: '9.8%' })],
  ['marketSharesWithinWhole', 'shares of different markets', inTurn(withCells('competitors', 'own-1', { share: '全球60%' }), withCells('competitors', 'own-2', { share: '国内70%' }))],
  ['competitorsAreOthers', 'the company for comparison', withCells('competitors', 'own-3', { competitor: '栎川精密传动（对照）', share: '国内9.8%' })],
  ['competitorsAreOthers', 'a company with a like beginning', withCells('competitors', 'own-3', { competitor: '栎川机械（宁波）有限公司' })],
  ['certificateWhenNotAssessed', 'a report of its own', inTurn(notAssessed, withEvidence('capabilityResult', '企业质量管理能力评价自评报告'))],
  ['certificateWhenNotAssessed', 'what the company plans', inTurn(notAssessed, withEvidence(null, '质量管理能力评价申请表'))],
  ['statementsCoverBothYears', 'both years in one range', withEvidence('financialStatements', '2022—2023年度审计报告')],
  ['statementsCoverBothYears', 'a longer range', withEvidence('financialStatements', '2021-2023年审计报告')],
  ['statementsCoverBothYears', 'a title without a year', withEvidence('financialStatements', '近两年审计报告', '2023.pdf')],
  ['satisfactionReportCoversBothYears', 'one year when only that is filled in', inTurn(
    withField('management.satisfaction.earlier.product1', ''), withField('management.satisfaction.earlier.product2', ''),
    withEvidenceItem('satisfactionReport', { title: '2023年顾客满意度调查分析报告', files: [], note: '' }),
  )],
  ['certificateHolder', 'who issued it', withEvidence('companyHonours', '荣誉证书', '杭州某认证有限公司颁发.pdf')],
  ['certificateHolder', 'the applicant under its full name', withEvidence('businessLicence', '浙江栎川精密传动股份有限公司营业执照')],
  ['certificateHolder', 'another kind of paper', withEvidence('marketShare', '杭州某市场研究有限公司报告')],
  ['certificateHolder', 'a former name that is proved', inTurn(withEvidence('patentList', '专利证书', '湖州栎川机械有限公司专利证书.pdf', '企业更名证明见材料8'))],
  ['noIdentityNumbers', 'a long number of another kind', withField('company.address', '编号110101199003070012，专利号ZL202310123456.7，电话13000000000')],
  ['noAccountNumbers', 'patents, telephones and dates', withField('company.address', '专利号2023101234567，统一社会信用代码91330521MA000LC27T，电话0572-8888888，2023-01-01 2024-01-01')],
];

it.each(traps)('%s says nothing of %s', (rule, _what, mutation) => {
  expect(validate(edition2024, mutation(sampleDraft)).filter((finding) => finding.rule === rule).map(({ message }) => message)).toEqual([]);
});
