/** The short forms by which a company calls itself in titles: 杭州海川精密机械股份有限公司 → 海川精密机械, and what that begins with. */
import type { Edition } from '#shared/form/edition.ts';
import { foldForComparison } from './foldForComparison.ts';

const LEGAL_FORMS = ['股份有限公司', '有限责任公司', '有限公司', '集团公司', '总公司', '公司', '集团', '股份', '控股', '厂'];
/** Provinces as names begin with them. A company may have moved in from any. */
const PROVINCES = [
  '中国', '北京', '天津', '上海', '重庆', '河北', '山西', '辽宁', '吉林', '黑龙江', '江苏', '浙江', '安徽', '福建', '江西', '山东', '河南', '湖北', '湖南',
  '广东', '海南', '四川', '贵州', '云南', '陕西', '甘肃', '青海', '内蒙古', '广西', '西藏', '宁夏', '新疆', '香港', '澳门',
];
/** The least of a name that still names somebody. */
const SHORTEST = 2;

/** Places as names begin with them, with and without 省, 市 and 县. */
export function placeNames(edition: Edition): readonly string[] {
  const regions = edition.regions.flatMap((city) => [city.name, ...city.counties.map(({ name }) => name)]);
  const withoutRank = regions.map((name) => name.slice(0, -1)).filter((name) => name.length >= SHORTEST);
  return [...PROVINCES.map((name) => `${name}省`), ...PROVINCES, ...regions, ...withoutRank];
}

function withoutLegalForm(name: string): string {
  const form = LEGAL_FORMS.find((ending) => name.endsWith(ending) && name.length > ending.length);
  return form === undefined ? name : withoutLegalForm(name.slice(0, -form.length));
}

function withoutPlaces(name: string, places: readonly string[]): string {
  const place = places.find((beginning) => name.startsWith(beginning) && name.length >= beginning.length + SHORTEST);
  return place === undefined ? name : withoutPlaces(name.slice(place.length), places);
}

/** Folded for comparison, longest first; empty for a name too short to be one. */
export function companyShortNames(edition: Edition, companyName: string): readonly string[] {
  const folded = foldForComparison(companyName).slice(0, 200);
  const whole = withoutLegalForm(folded.replace(/\([^()]*\)/g, ''));
  const core = withoutPlaces(whole, placeNames(edition).map(foldForComparison));
  const names = [folded, whole, core, Array.from(core).slice(0, SHORTEST).join('')];
  return [...new Set(names)].filter((name) => name.length >= SHORTEST);
}
