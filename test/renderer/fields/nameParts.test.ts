/** The three parts of a name after the naming rule. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinName, splitName } from '#renderer/fields/nameParts.ts';
import { namingRule } from '#renderer/fields/namingRule.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';

const names = companyShortNames(edition2024, '浙江栎川精密传动股份有限公司');

describe('a name after the rule', () => {
  it('is split into company, method and ending', () => {
    expect(splitName('栎川精密传动实施六西格玛设计的实践经验', names, '实践经验')).toEqual({ company: '栎川精密传动', method: '实施六西格玛设计', ending: '的实践经验' });
    expect(splitName('浙江栎川精密传动股份有限公司五控法实践经验', names, '实践经验')).toEqual({ company: '浙江栎川精密传动股份有限公司', method: '五控法', ending: '实践经验' });
  });

  it('keeps what follows no rule as the method', () => {
    expect(splitName('质量月活动总结', names, '实践经验')).toEqual({ company: '', method: '质量月活动总结', ending: '' });
    expect(splitName('', names, '实践经验')).toEqual({ company: '', method: '', ending: '' });
  });

  it('is the same name when its parts are joined', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('栎', '川', '精', '密', '的', '实', '践', '经', '验', 'Ａ', '𬭎') }), (name) => {
      expect(joinName(splitName(name, names, '实践经验'))).toBe(name);
    }));
  });

  it('is known by the rules of the edition', () => {
    expect(namingRule(edition2024, 'benchmark.name')).toEqual({ company: 'company.name', ending: '实践经验' });
    expect(namingRule(edition2024, 'company.name')).toBeNull();
  });
});
