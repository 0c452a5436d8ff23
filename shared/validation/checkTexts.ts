/** Texts of one line and of many: length, and the shape that a format asks for. */
import type { TextFormat } from '#shared/form/field.ts';
import type { TextLimit } from '#shared/form/limit.ts';
import { countCharacters } from '#shared/richText/countWords.ts';
import type { Fault, FieldFaults } from './fault.ts';
import { limitFaults } from './limitFaults.ts';
import { normaliseText } from './normaliseText.ts';
import { type CreditCodeFault, creditCodeFaults } from './unifiedSocialCreditCode.ts';

const CREDIT_CODE_SOURCE = 'GB 32100-2015';
const MOBILE_PHONE = /^1[3-9]\d{9}$/;
const LONGEST_EMAIL = 254;
const EMAIL_PERSON = /^[^\s@,;<>"()[\]\\]{1,64}$/u;
const EMAIL_HOST = /^[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?$/u;

function isEmail(text: string): boolean {
  if (text.length > LONGEST_EMAIL) return false;
  const [person = '', host = '', ...more] = text.split('@');
  const labels = host.split('.');
  return more.length === 0 && EMAIL_PERSON.test(person) && !person.startsWith('.') && !person.endsWith('.')
    && labels.length > 1 && labels.every((label) => EMAIL_HOST.test(label));
}

/** One finding: with two wrong check characters it is still one slip of the pen. */
function creditCodeFault(label: string, [first, ...more]: readonly CreditCodeFault[]): Fault | null {
  const isError = first?.kind === 'length' || first?.kind === 'characters';
  const fault = (message: string): Fault => ({
    check: isError ? 'creditCodeShape' : 'creditCodeCheck', severity: isError ? 'error' : 'warning', message, source: CREDIT_CODE_SOURCE,
  });
  switch (first?.kind) {
    case undefined: return null;
    case 'length': return fault(`${label}应为18位，现在是${first.length}位，请对照营业执照核对。`);
    case 'characters': return fault(`${label}第${first.positions.join('、')}位有不该出现的字符，请对照营业执照核对。`);
    case 'organisationCheck':
    case 'check': {
      const positions = [first, ...more].map(({ kind }) => (kind === 'check' ? 18 : 17));
      return fault(`${label}第${positions.join('、')}位校验码不符，请对照营业执照逐位核对；核对无误的，说明即可。`);
    }
  }
}

const formatFaults: { readonly [F in TextFormat]: (text: string, label: string) => Fault | null } = {
  plain: () => null,
  mobilePhone: (text) => (MOBILE_PHONE.test(text) ? null : { check: 'mobilePhone', severity: 'error', message: '手机号码应为以1开头的11位数字，请核对。' }),
  email: (text) => (isEmail(text) ? null : { check: 'email', severity: 'error', message: '电子邮箱应写成“名称@域名”的形式，请核对。' }),
  unifiedSocialCreditCode: (text, label) => creditCodeFault(label, creditCodeFaults(text)),
};

function lengthFaults(text: string, limit: TextLimit | undefined): readonly Fault[] {
  return limit ? limitFaults(limit, countCharacters(text).words) : [];
}

/** Read as leaving the field would leave it: what the normaliser mends is no fault. */
export const checkText: FieldFaults<'text'> = (answer, field) => {
  const fault = formatFaults[field.format](normaliseText(field.format, answer), field.label);
  return [...(fault ? [fault] : []), ...lengthFaults(answer, field.limit)];
};

export const checkLongText: FieldFaults<'longText'> = (answer, field) => lengthFaults(answer, field.limit);
