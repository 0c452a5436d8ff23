/** 资格自查: what a company must be before it applies. Never printed; the conditions are the notice's own sentences. */
import type { ConfirmationField } from '#shared/form/field.ts';
import type { EligibilitySection } from '#shared/form/section.ts';
import type { Source } from '#shared/form/source.ts';

function confirmation(id: string, label: string, source: Source, help?: string): ConfirmationField {
  return { kind: 'confirmation', id: `eligibility.${id}`, label, ...(help === undefined ? {} : { help }), required: true, source };
}

export const eligibility: EligibilitySection = {
  kind: 'eligibility',
  id: 'eligibility',
  stepTitle: '资格自查',
  introduction: '申报主体应具备以下条件：',
  fields: [
    confirmation(
      'registered',
      '申报主体为在浙江省内注册登记、具有独立法人资格的企业',
      'notice 二、（一）',
      '分公司不具有独立法人资格；由外省迁入的企业，统一社会信用代码可以不含浙江的“33”，说明一次即可。',
    ),
    confirmation('operation', '近2年经营状况良好', 'notice 二、（一）'),
    confirmation('credit', '信用方面无不良记录', 'notice 二、（一）'),
    confirmation('quality', '质量方面无不良记录', 'notice 二、（一）'),
    confirmation('safety', '安全方面无不良记录', 'notice 二、（一）'),
    confirmation('environment', '环保方面无不良记录', 'notice 二、（一）'),
    confirmation(
      'solution',
      '案例具有完整的解决方案和成熟的应用模式，具有较强的示范性和推广应用价值',
      'notice 二、（二）',
    ),
    confirmation('sharing', '被选树为浙江省制造业质量标杆后，积极参与相关经验分享和交流活动', 'notice 二、（五）'),
  ],
  conditions: [
    {
      id: 'applicant',
      text: '申报主体应为在浙江省内注册登记，具有独立法人资格的企业，近2年经营状况良好，在信用、质量、安全和环保等方面无不良记录。',
      strength: 'must',
      confirmations: [
        'eligibility.registered', 'eligibility.operation', 'eligibility.credit',
        'eligibility.quality', 'eligibility.safety', 'eligibility.environment',
      ],
      doubtedBy: [
        'applicantIsNoBranch', 'applicantIsNoSoleTraderOrCooperative', 'applicantIsCompany', 'applicantIsRegisteredInZhejiang', 'profitBesideGoodOperation',
      ],
      source: 'notice 二、（一）',
    },
    {
      id: 'solution',
      text: '案例应具有完整的解决方案和成熟的应用模式，具有较强的示范性和推广应用价值，能充分体现工业和信息化领域质量提升的技术特点和适用场景。',
      strength: 'must',
      confirmations: ['eligibility.solution'],
      source: 'notice 二、（二）',
    },
    {
      id: 'oneDirection',
      text: '每个申报主体只能申报 1 个方向。',
      strength: 'must',
      confirmations: [],
      enforcedBy: '申报领域为单选，只能选一个方向',
      source: 'notice 二、（三）',
    },
    {
      id: 'capability',
      text: '优先支持积极参与工信部制造业企业质量管理能力评价工作并取得检验级及以上等级的企业申报。',
      strength: 'preferred',
      confirmations: [],
      metWhen: {
        kind: 'anyOf',
        field: 'company.capabilityLevel',
        options: ['inspection', 'assurance', 'prevention', 'excellence'],
      },
      doubtedBy: ['certificateWhenNotAssessed'],
      source: 'notice 二、（四）',
    },
    {
      id: 'sharing',
      text: '承诺被选树为浙江省制造业质量标杆后，积极参与相关经验分享和交流活动。',
      strength: 'must',
      confirmations: ['eligibility.sharing'],
      source: 'notice 二、（五）',
    },
  ],
  source: 'notice 二、遴选条件',
};
