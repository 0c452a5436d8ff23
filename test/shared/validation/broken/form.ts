import { inTurn, withField } from '../mutations.ts';
import { type Broken, withCellWords, withEvidence, withEvidenceItem, withWords } from './broken.ts';

export const form: readonly Broken[] = [
  { rule: 'brandNamesWhenOwn', place: 'field:brand.names', says: '品牌或商标具体名称', breaks: withField('brand.names', ' ') },
  { rule: 'platformNamesWhenHas', place: 'field:platform.names', says: '平台名称及认定部门', breaks: withField('platform.names', '') },
  {
    rule: 'platformIsProvincial', place: 'field:platform.names', says: '“栎川精密传动企业技术中心',
    breaks: withField('platform.names', '栎川精密传动企业技术中心（湖州市经济和信息化局）'),
  },
  { rule: 'productShareMentioned', place: 'field:product.mainAndShare', says: '市场占有率', breaks: withField('product.mainAndShare', '精密行星减速器；\n中空旋转平台') },
  {
    rule: 'awardInHonours', place: 'field:company.governmentAward', says: '勾选了省级', breaks: withField('company.governmentAward', ['provincial', 'municipal']),
  },
  { rule: 'honouredAwardTicked', place: 'field:company.governmentAward', says: '“市政府质量奖”，政府质量奖没有勾选市级', breaks: withField('company.governmentAward', []) },
  {
    rule: 'provenLevelChosen', place: 'field:company.capabilityLevel', says: '“保证级”，企业质量管理能力评价等级没有选保证级',
    breaks: inTurn(withField('company.capabilityLevel', 'inspection'), withEvidence('capabilityResult', '质量管理能力评价证书（保证级）')),
  },
  { rule: 'inventionsAmongPatents', place: 'field:patents.invention', says: '87个，多于有效专利86个', breaks: withField('patents.invention', 87) },
  { rule: 'patentsOfTable4', place: 'cell:innovation/intellectualProperty/later', says: '合计31个，申报表填的只有30个', breaks: withField('patents.valid', 30) },
  { rule: 'patentListCount', place: 'evidence:added', says: '专利85个，申报表填的是86个', breaks: withEvidence('patentList', '有效专利清单（共85件）') },
  { rule: 'standardsContentWhenAny', place: 'field:standards.content', says: '标准化项目内容', breaks: withField('standards.content', '') },
  {
    rule: 'standardsContentCounts', place: 'field:standards.content', says: '国家标准3个，标准情况填的是2个',
    breaks: withWords('standards.content', '国家标准2个', '国家标准3个'),
  },
  {
    rule: 'standardsContentNumbers', place: 'field:standards.content', says: '4个行业标准的编号，标准情况填的是3个',
    breaks: withWords('standards.content', '均为参与制定', 'JB/T 10001-2021、JB/T 10002.1-2021、JB/T 10002.2-2022、JB/T 10004-2023，均为参与制定'),
  },
  {
    rule: 'standardsContentTitles', place: 'field:standards.content', says: '10个标准名称，标准情况合计9个',
    breaks: withWords('standards.content', '均为参与制定', `${'一二三四五六七八九十'.split('').map((number) => `《减速器 第${number}部分》`).join('')}，均为参与制定`),
  },
  {
    rule: 'standardsOfTable4', place: 'cell:innovation/intellectualProperty/later', says: '国家标准两年合计3个，申报表填的只有2个',
    breaks: withCellWords('innovation', 'intellectualProperty', 'later', '国家标准1个', '国家标准3个'),
  },
  {
    rule: 'standardListCount', place: 'evidence:standardList', says: '标准8个，标准情况合计9个',
    breaks: withEvidenceItem('standardList', { title: '参与或主导制定的标准清单及证明（8项）' }),
  },
  { rule: 'blanksAreExplained', place: 'field:honours.science', says: '科技奖励情况还是空的', breaks: withField('honours.science', '') },
];

function survey(id: 'satisfaction' | 'loyalty', year: 'earlier' | 'later', says: string): readonly Broken[] {
  const place = `management.${id}.${year}`;
  return [
    { rule: `${id}MethodWhenFilled-${year}`, place: `field:${place}.method`, says, breaks: withField(`${place}.method`, []) },
    {
      rule: `${id}AgencyWhenThirdParty-${year}`, place: `field:${place}.agency`, says,
      breaks: inTurn(withField(`${place}.method`, ['thirdParty']), withField(`${place}.agency`, '')),
    },
  ];
}

export const management: readonly Broken[] = [
  { rule: 'secondProductNameWhenFilled', place: 'field:management.product2.name', says: '第二个主导产品', breaks: withField('management.product2.name', '') },
  ...survey('satisfaction', 'earlier', '2022年顾客满意程度'),
  ...survey('satisfaction', 'later', '2023年顾客满意程度'),
  ...survey('loyalty', 'earlier', '2022年顾客忠诚程度'),
  ...survey('loyalty', 'later', '2023年顾客忠诚程度'),
  {
    rule: 'bothYearsOfTable1', place: 'field:management.share.earlier.product2.international', says: '已填2023年主导产品2国际市场占有率，2022年',
    breaks: withField('management.share.earlier.product2.international', ''),
  },
  {
    rule: 'surveyAgencyIsThirdParty', place: 'field:management.loyalty.later.agency', says: '“栎川精密传动质量部”',
    breaks: withField('management.loyalty.later.agency', '栎川精密传动质量部'),
  },
];
