/** What is chosen from the edition's lists: options, region, industry. An id that the edition does not know prints as nothing. */
import type { Option } from '#shared/form/field.ts';
import type { Fault, FieldFaults } from './fault.ts';

function unknownOption(label: string): Fault {
  return { check: 'unknownOption', severity: 'error', message: `${label}里有表单上没有的选项，请重新选择。` };
}

function isOption(options: readonly Option[], id: string): boolean {
  return options.some((option) => option.id === id);
}

export const checkChoice: FieldFaults<'choice'> = (answer, field) =>
  (answer === null || isOption(field.options, answer) ? [] : [unknownOption(field.label)]);

export const checkChoices: FieldFaults<'choices'> = (answer, field) =>
  (answer.every((id) => isOption(field.options, id)) ? [] : [unknownOption(field.label)]);

function error(check: string, message: string): readonly Fault[] {
  return [{ check, severity: 'error', message }];
}

/** A development zone is free text beside or instead of the list. */
export const checkRegion: FieldFaults<'region'> = ({ city: cityName, county, other }, field, { edition }) => {
  if (cityName === '') return county === '' ? [] : error('incomplete', `请选择${field.label}的设区市。`);
  const city = edition.regions.find(({ name }) => name === cityName);
  if (!city) return error('unknownRegion', `“${cityName.slice(0, 20)}”不在地区名单里，请重新选择${field.label}。`);
  if (county === '') return city.counties.length === 0 || other.trim() !== '' ? [] : error('incomplete', `请选择${field.label}的县（市、区）。`);
  if (city.counties.some(({ name }) => name === county)) return [];
  return error('unknownRegion', `“${county.slice(0, 20)}”不属于${city.name}，请重新选择${field.label}。`);
};

export const checkIndustry: FieldFaults<'industry'> = ({ code }, field, { edition }) => {
  if (code === null || edition.industries.some((industry) => industry.code === code)) return [];
  return [{ check: 'unknownIndustry', severity: 'error', message: `${field.label}不在行业名单里，请重新选择或直接填写。` }];
};
