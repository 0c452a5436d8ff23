/** The cover (封面). 标杆名称 and 申报单位 are the values of 申报表, typed once; only the direction and the date are asked for here. */
import type { CoverSection } from '#shared/form/section.ts';

export const cover: CoverSection = {
  kind: 'cover',
  id: 'cover',
  stepTitle: '封面与申报方向',
  annexMark: '附件 1',
  title: '浙江省制造业质量标杆申报书',
  fields: [
    {
      kind: 'choice',
      id: 'benchmark.direction',
      label: '申报领域',
      help: '每个申报主体只能申报 1 个方向。',
      required: true,
      options: [
        {
          id: 'managementSystem',
          label: '质量管理体系升级方向',
          explanation: '加强全面质量管理，深化运用先进适用的质量管理理念、方法和工具，实现全员、全过程、全要素、全数据的新型质量管理，'
            + '持续提升质量管理体系有效性，实现质量和效益稳步发展的典型经验。',
          source: 'notice 一、（一）',
        },
        {
          id: 'digital',
          label: '质量管理数字化方向',
          explanation: '以数字化推进质量管理创新，通过5G、人工智能、区块链、大数据、物联网等新一代信息技术与企业质量管理融合应用，'
            + '推动质量管理活动数字化、网络化、智能化升级的典型经验。',
          source: 'notice 一、（二）',
        },
        {
          id: 'reliability',
          label: '可靠性提升方向',
          explanation: '通过加强产品可靠性设计、测试验证和提升可靠性管理水平等方式，'
            + '促进整机装备和核心基础零部件、核心基础元器件可靠性提升的典型实践。',
          source: 'notice 一、（三）',
        },
        {
          id: 'keyProcess',
          label: '关键过程质量控制方向',
          explanation: '通过质量工程新技术、新方法和新工具等实施质量改进，解决一批关键过程质量管控技术问题，'
            + '提升产品制造的一致性、稳定性，不断提升制造关键过程质量控制能力的典型经验。',
          source: 'notice 一、（四）',
        },
        {
          id: 'classicIndustry',
          label: '历史经典产业质量创新方向',
          explanation: '历史经典产业企业通过质量技术创新，提高细分市场占有率，提升创新能力的企业质量管理典型实践。',
          source: 'notice 一、（五）',
        },
      ],
      source: 'notice 附件1 封面；一、重点遴选方向',
    },
    { kind: 'date', id: 'filing.date', label: '填报日期', required: true, source: 'notice 附件1 封面' },
  ],
  lines: [
    { label: '标杆名称：', field: 'benchmark.name' },
    { label: '申报领域：', field: 'benchmark.direction' },
    { label: '申报单位：', field: 'company.name' },
    { label: '填报日期：', field: 'filing.date' },
  ],
  source: 'notice 附件1 封面',
};
