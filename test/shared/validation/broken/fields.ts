import type { Block } from '#shared/richText/model.ts';
import { withField } from '../mutations.ts';
import { type Broken, withBlocks } from './broken.ts';

function paragraph(...content: readonly unknown[]): Block {
  return { type: 'paragraph', content } as Block;
}
/** Words that say nothing, and none of them twice. */
const MANY_CHARACTERS = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x5000 + index)).join('');
const reference = (id: string) => paragraph({ type: 'text', text: '见' }, { type: 'reference', attrs: { to: 'figure', id } });
const liveValue = (place: string) => paragraph({ type: 'text', text: '为' }, { type: 'liveValue', attrs: { place } });

/** What comes with every field of a kind, at one field of that kind. */
export const fieldKinds: readonly Broken[] = [
  { rule: 'text.required', place: 'field:contact.name', says: '请填写联系人姓名', breaks: withField('contact.name', '') },
  {
    rule: 'text.limit', place: 'field:benchmark.name', says: '“30 字以内”，现在 40 字',
    breaks: withField('benchmark.name', '栎川精密传动“三识五控”覆盖设计采购制造检验服务全链条的关键过程质量管理实践经验'),
  },
  { rule: 'text.mobilePhone', place: 'field:contact.mobile', says: '11位', breaks: withField('contact.mobile', '0572-8888888') },
  { rule: 'text.email', place: 'field:contact.email', says: '名称@域名', breaks: withField('contact.email', 'quality.lichuan-drive.example') },
  { rule: 'text.creditCodeShape', place: 'field:company.creditCode', says: '现在是17位', breaks: withField('company.creditCode', '91330521MA000LC27') },
  { rule: 'text.creditCodeCheck', place: 'field:company.creditCode', says: '第18位校验码', breaks: withField('company.creditCode', '91330521MA000LC27U') },
  { rule: 'longText.required', place: 'field:product.standard', says: '请填写主导产品执行标准', breaks: withField('product.standard', '') },
  {
    rule: 'figure.range', place: 'field:management.satisfaction.earlier.product2', says: '这里是889', breaks: withField('management.satisfaction.earlier.product2', '889%'),
  },
  { rule: 'figure.unit', place: 'field:management.satisfaction.earlier.product2', says: '92.6分', breaks: withField('management.satisfaction.earlier.product2', '88.9') },
  { rule: 'integer.count', place: 'field:standards.local', says: '0或更大的整数', breaks: withField('standards.local', 0.5) },
  { rule: 'choice.required', place: 'field:company.capabilityLevel', says: '请选择企业质量管理能力评价等级', breaks: withField('company.capabilityLevel', null) },
  { rule: 'choice.unknownOption', place: 'field:company.landEfficiency', says: '没有的选项', breaks: withField('company.landEfficiency', 'e') },
  { rule: 'choices.unknownOption', place: 'field:company.governmentAward', says: '没有的选项', breaks: withField('company.governmentAward', ['municipal', 'county']) },
  { rule: 'yesNo.required', place: 'field:platform.has', says: '请选择是否具有省级及以上研发平台', breaks: withField('platform.has', null) },
  { rule: 'confirmation.required', place: 'field:eligibility.safety', says: '勾选确认', breaks: withField('eligibility.safety', false) },
  { rule: 'date.required', place: 'field:filing.date', says: '请填写填报日期', breaks: withField('filing.date', { year: null, month: null, day: null }) },
  { rule: 'date.incomplete', place: 'field:filing.date', says: '的日', breaks: withField('filing.date', { year: 2024, month: 11, day: null }) },
  { rule: 'date.noSuchDay', place: 'field:filing.date', says: '没有“2024年11月31日”', breaks: withField('filing.date', { year: 2024, month: 11, day: 31 }) },
  { rule: 'region.required', place: 'field:company.region', says: '请选择所在地区', breaks: withField('company.region', { city: '', county: '', other: '' }) },
  { rule: 'region.incomplete', place: 'field:company.region', says: '县（市、区）', breaks: withField('company.region', { city: '湖州市', county: '', other: '' }) },
  { rule: 'region.unknownRegion', place: 'field:company.region', says: '“余杭区”不属于湖州市', breaks: withField('company.region', { city: '湖州市', county: '余杭区', other: '' }) },
  { rule: 'industry.required', place: 'field:company.industry', says: '请选择所属行业', breaks: withField('company.industry', { code: null, text: '' }) },
  { rule: 'industry.unknownIndustry', place: 'field:company.industry', says: '行业名单', breaks: withField('company.industry', { code: 'C99', text: '' }) },
  { rule: 'richText.required', place: 'field:narrative.overview', says: '请撰写“企业概况”', breaks: withField('narrative.overview', { type: 'doc', content: [] }) },
  {
    rule: 'richText.limit', place: 'field:narrative.results', says: '“600 字左右”，现在',
    breaks: withBlocks('narrative.results', ({ content }) => [...content, paragraph({ type: 'text', text: MANY_CHARACTERS })]),
  },
  { rule: 'richText.danglingReference', place: 'field:narrative.method', says: '引用的图已不存在', breaks: withBlocks('narrative.method', ({ content }) => [...content, reference('gone')]) },
  {
    rule: 'richText.emptyReference', place: 'field:narrative.method', says: '还没有内容',
    breaks: withBlocks('narrative.method', ({ content }) => [...content, liveValue('field:management.loyalty.earlier.agency')]),
  },
  {
    rule: 'richText.missingPicture', place: 'field:narrative.results', says: '图片不见了',
    breaks: withBlocks('narrative.results', ({ content }) => content.map((block) => (block.type === 'picture' && block.attrs.id === 'trend' ? { ...block, attrs: { ...block.attrs, asset: '0'.repeat(64) } } : block))),
  },
  {
    rule: 'richText.caption', place: 'field:narrative.results', says: '没有图题',
    breaks: withBlocks('narrative.results', ({ content }) => content.map((block) => (block.type === 'picture' && block.attrs.id === 'trend' ? { ...block, attrs: { ...block.attrs, caption: ' ' } } : block))),
  },
  { rule: 'richText.damaged', place: 'field:narrative.overview', says: '已损坏', breaks: withField('narrative.overview', { type: 'doc', content: [{ type: 'unknown' }] } as never) },
];
