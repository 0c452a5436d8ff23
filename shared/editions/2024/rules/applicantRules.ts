/** 申报主体: what the name, the code and the confirmations say of it, where they cannot all be right. */
import type { Rule } from '#shared/form/rule.ts';

const CONDITION = 'notice 二、（一）';

export const applicantRules: readonly Rule[] = [
  {
    id: 'applicantIsNoBranch',
    kind: 'doesNotEndWith',
    severity: 'warning',
    field: 'company.name',
    endings: ['分公司', '分厂', '分店', '办事处', '代表处'],
    message: '“{value}”看起来是分支机构，申报主体应具有独立法人资格，请核对申报单位；确有法人资格的，说明即可。',
    source: CONDITION,
  },
  {
    id: 'applicantIsNoSoleTraderOrCooperative',
    kind: 'doesNotStartWith',
    severity: 'warning',
    field: 'company.creditCode',
    beginnings: ['92', '93'],
    message: '统一社会信用代码以{beginning}开头（92为个体工商户，93为农民专业合作社），请确认申报主体是具有独立法人资格的企业。',
    source: `${CONDITION}；GB 32100-2015`,
  },
  {
    id: 'applicantIsCompany',
    kind: 'startsWith',
    severity: 'warning',
    field: 'company.creditCode',
    beginnings: ['91', '92', '93'],
    message: '企业的统一社会信用代码以91开头，这里以{beginning}开头，请对照营业执照核对，并确认申报主体是企业。',
    source: `${CONDITION}；GB 32100-2015`,
  },
  {
    id: 'applicantIsRegisteredInZhejiang',
    kind: 'startsWith',
    severity: 'warning',
    field: 'company.creditCode',
    beginnings: ['33'],
    after: 2,
    message: '浙江企业的统一社会信用代码第3、4位一般是33，请核对，并确认企业在浙江省内注册登记；迁入企业保留原代码的，说明即可。',
    source: `${CONDITION}；GB 32100-2015`,
  },
  {
    id: 'profitBesideGoodOperation',
    kind: 'notNegativeWhen',
    severity: 'warning',
    table: 'economic',
    row: 'profit',
    when: { kind: 'equals', field: 'eligibility.operation', value: true },
    message: '{year}年{label}为{value}，而资格自查已确认“近2年经营状况良好”，请核对；确属经营良好的，请说明原因。',
    source: CONDITION,
  },
];
