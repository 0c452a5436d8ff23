/** Answers written by hand or by another program (`new --from answers.json`), in forms that people write: option names, ISO dates, plain text. */
import type { Edition } from '#shared/form/edition.ts';
import type { Field, FieldKind, FieldOfKind, Option } from '#shared/form/field.ts';
import { fieldIndex, tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import { checkRichText } from '#shared/richText/isRichText.ts';
import type { RichText } from '#shared/richText/model.ts';
import type { Answer, AnswerByKind, Answers, RowAnswer, TableAnswer } from './answers.ts';
import { emptyAnswers } from './emptyAnswers.ts';
import { isRecord } from './isRecord.ts';
import { readPlace } from './place.ts';

/** What could not be read: the place in the file and a Chinese sentence. Nothing is made while there is one. */
export interface AnswersProblem {
  readonly where: string;
  readonly message: string;
}

/** Undefined: the value does not fit the kind. */
type Reader<K extends FieldKind> = (value: unknown, field: FieldOfKind<K>, edition: Edition) => AnswerByKind[K] | undefined;

function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}
function readOption(value: unknown, options: readonly Option[]): string | undefined {
  return options.find((option) => option.id === value || option.label === value)?.id;
}
/** One paragraph a line; empty lines are left out. */
function paragraphs(text: string): RichText {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return { type: 'doc', content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })) };
}

const readers: { readonly [K in FieldKind]: Reader<K> } = {
  text: readText,
  longText: readText,
  figure: readText,
  integer: (value) => {
    if (value === null) return null;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
  },
  // Derived: a value for it is a mistake of the file.
  total: () => undefined,
  choice: (value, field) => (value === null ? null : readOption(value, field.options)),
  choices: (value, field) => {
    if (!Array.isArray(value)) return undefined;
    const chosen = value.map((item) => readOption(item, field.options));
    return chosen.every((id) => id !== undefined) ? field.options.map((option) => option.id).filter((id) => chosen.includes(id)) : undefined;
  },
  yesNo: (value) => (value === '是' || value === true ? true : value === '否' || value === false ? false : value === null ? null : undefined),
  confirmation: (value) => (typeof value === 'boolean' ? value : undefined),
  date: (value) => {
    const match = typeof value === 'string' ? /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value.trim()) : null;
    if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return undefined;
  },
  region: (value, _field, edition) => {
    if (isRecord(value)) return { city: readText(value['city']) ?? '', county: readText(value['county']) ?? '', other: readText(value['other']) ?? '' };
    if (typeof value !== 'string') return undefined;
    const city = edition.regions.find((candidate) => value.includes(candidate.name));
    const county = city?.counties.find((candidate) => value.includes(candidate.name));
    if (!city || !county) return { city: '', county: '', other: value };
    return { city: city.name, county: county.name, other: value.slice(value.indexOf(county.name) + county.name.length).trim() };
  },
  industry: (value, _field, edition) => {
    if (isRecord(value)) return { code: readText(value['code']) ?? null, text: readText(value['text']) ?? '' };
    if (typeof value !== 'string') return undefined;
    const industry = edition.industries.find((candidate) => candidate.code === value || candidate.name === value);
    return industry ? { code: industry.code, text: industry.name } : { code: null, text: value };
  },
  richText: (value) => {
    // Text goes through the gate too: a draft must never hold what opening it would set aside.
    const checked = checkRichText(typeof value === 'string' ? paragraphs(value) : value);
    return checked.ok ? checked.doc : undefined;
  },
};

const PARTS: readonly string[] = ['edition', 'fields', 'tables', 'notes'];

const EXPECTED: { readonly [K in FieldKind]: string } = {
  text: '应是一段文字', longText: '应是一段文字', figure: '应是数字或文字', integer: '应是 0 或更大的整数', total: '由程序计算，不能填写',
  choice: '应是表上的一个选项', choices: '应是由表上选项组成的列表', yesNo: '应是“是”或“否”', confirmation: '应是 true 或 false',
  date: '应写成 2024-11-05 这样的日期', region: '应是地区名称', industry: '应是行业名称或代码', richText: '应是文字，或草稿格式的正文',
};

function readField<K extends FieldKind>(value: unknown, field: FieldOfKind<K>, edition: Edition): AnswerByKind[K] | undefined {
  const read: Reader<K> = readers[field.kind];
  return read(value, field, edition);
}

function readRow(value: unknown, section: TableSection, where: string, number: number, problems: AnswersProblem[]): RowAnswer | null {
  if (!isRecord(value)) {
    problems.push({ where, message: '应是一行，写成 {"id": …, "cells": {…}}' });
    return null;
  }
  const preset = section.rows.find((row) => row.id === value['id'] || row.label === value['label']);
  const cells: Record<string, string> = {};
  for (const [column, cell] of Object.entries(isRecord(value['cells']) ? value['cells'] : {})) {
    const text = readText(cell);
    if (text === undefined || !section.columns.some((candidate) => candidate.id === column)) problems.push({ where: `${where}.${column}`, message: '表上没有这一列，或内容不是文字' });
    else cells[column] = text;
  }
  if (!preset && !section.rowPolicy.mayAdd) problems.push({ where, message: '这张表不能增加行' });
  const direction = value['direction'];
  return {
    id: preset?.id ?? `own-${number}`,
    label: preset ? null : readText(value['label']) ?? '',
    unit: preset ? null : readText(value['unit']) ?? null,
    direction: direction === 'higherIsBetter' || direction === 'lowerIsBetter' || direction === 'neither' ? direction : null,
    removed: value['removed'] === true,
    cells,
  };
}

function readTable(value: unknown, section: TableSection, where: string, empty: TableAnswer, problems: AnswersProblem[]): TableAnswer {
  const rows = Array.isArray(value) ? value : isRecord(value) ? value['rows'] : undefined;
  if (!Array.isArray(rows)) {
    problems.push({ where, message: '应写成 {"rows": […]}' });
    return empty;
  }
  const read = rows.map((row, index) => readRow(row, section, `${where}.rows[${index}]`, index + 1, problems)).filter((row) => row !== null);
  const twice = read.findIndex(({ id }, index) => read.findIndex((row) => row.id === id) < index);
  if (twice >= 0) problems.push({ where: `${where}.rows[${twice}]`, message: '这一行前面已经写过' });
  // Rows of the form that the file does not name stay on the form, empty.
  const unnamed = empty.rows.filter((row) => !read.some((candidate) => candidate.id === row.id));
  return { rows: [...read, ...unnamed] };
}

/** The entries of a part of the file; a part that is misspelt or no object is told, since leaving it out would leave its answers out. */
function partOf(file: Readonly<Record<string, unknown>>, name: string, problems: AnswersProblem[]): [string, unknown][] {
  const part = file[name];
  if (isRecord(part)) return Object.entries(part);
  if (part !== undefined) problems.push({ where: name, message: '应写成 {"名称": 内容, …}' });
  return [];
}

/** Reads a file's value against an edition. With problems the answers are incomplete and must not be used. */
export function answersFromJson(edition: Edition, value: unknown): { readonly answers: Answers; readonly problems: readonly AnswersProblem[] } {
  const empty = emptyAnswers(edition);
  const problems: AnswersProblem[] = [];
  if (!isRecord(value)) return { answers: empty, problems: [{ where: '文件', message: '应是 {"fields": {…}, "tables": {…}}' }] };
  for (const name of Object.keys(value)) {
    if (!PARTS.includes(name)) problems.push({ where: name, message: `不认识这一部分，文件里只有 ${PARTS.join('、')}` });
  }
  const fields: Record<string, Answer> = { ...empty.fields };
  for (const [id, answer] of partOf(value, 'fields', problems)) {
    const field: Field | undefined = fieldIndex(edition).get(id);
    const read = field ? readField(answer, field, edition) : undefined;
    if (!field) problems.push({ where: id, message: '表单里没有这一项' });
    else if (read === undefined) problems.push({ where: id, message: EXPECTED[field.kind] });
    else fields[id] = read;
  }
  const tables: Record<string, TableAnswer> = { ...empty.tables };
  for (const [id, answer] of partOf(value, 'tables', problems)) {
    const section = tablesOf(edition).find((table) => table.id === id);
    if (!section) problems.push({ where: id, message: '表单里没有这张表' });
    else tables[id] = readTable(answer, section, id, tables[id] ?? { rows: [] }, problems);
  }
  const notes: Record<string, string> = {};
  for (const [place, note] of partOf(value, 'notes', problems)) {
    if (typeof note !== 'string' || !readPlace(place)) problems.push({ where: place, message: '备注应写成 {"field:company.name": "一段文字"}' });
    else notes[place] = note;
  }
  return { answers: { fields, tables, notes }, problems };
}
