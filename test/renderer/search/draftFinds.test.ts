/** What is looked for is found wherever it was written, and replaced only where it is words. */
import { afterEach, describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { searchedTexts } from '#renderer/search/searchedTexts.ts';
import { findInDraft, replaceAllFinds, replaceFind } from '#renderer/search/draftFinds.ts';
import { stepOfPlace } from '#renderer/navigation/steps.ts';
import type { TextQuery } from '#renderer/search/textQuery.ts';
import { doc, paragraph } from '../../support/richTextParts.ts';
import { sentinelDraft } from '../../support/sentinelDraft.ts';
import { openEditor, sessionWith } from '../editor/openEditor.ts';

const looking = (words: string): TextQuery => ({ words, matchCase: false });

afterEach(() => document.body.replaceChildren());

function everywhere() {
  return sessionWith(doc(paragraph('阀门厂的概况')), {
    fields: { 'company.name': '示范阀门厂', 'contact.email': 'a@famen.example', 'product.mainAndShare': '阀门35%', 'brand.own': false, 'brand.names': '阀门牌' },
    tables: {
      economic: { rows: [
        { id: 'revenue', label: null, unit: null, direction: null, removed: false, cells: { later: '2023', earlier: '约2023' } },
        { id: 'own-1', label: '阀门出口', unit: '阀门', direction: null, removed: false, cells: {} },
        { id: 'own-2', label: '阀门', unit: null, direction: null, removed: true, cells: { later: '阀门' } },
      ] },
      innovation: { rows: [{ id: 'own-1', label: null, unit: null, direction: null, removed: false, cells: { later: '阀门密封' } }] },
    },
    notes: { 'field:company.name': '阀门厂的执照', 'guidance:strategy': '阀门' },
    evidence: [{ id: 'e1', suggestion: null, title: '阀门检测报告', files: [{ asset: 'a', fileName: '阀门.pdf' }], proves: [], note: '阀门' }],
  });
}

describe('finding in a whole draft', () => {
  it('meets fields, notes, cells, names and units of own rows, the narrative and evidence, in the order of the form', () => {
    const finds = findInDraft(everywhere(), looking('阀门'));
    expect(finds.map(({ group, name, before, words, after }) => `${group}｜${name}｜${before}[${words}]${after}`)).toMatchInlineSnapshot(`
      [
        "申报表｜申报单位｜示范[阀门]厂",
        "申报表｜申报单位 · 备注｜[阀门]厂的执照",
        "申报表｜主导产品名称及市场占有率｜[阀门]35%",
        "表2 经济效益｜阀门出口 · 项目｜[阀门]出口",
        "表2 经济效益｜阀门出口 · 单位｜[阀门]",
        "表4 品牌与创新｜第1行 · 2023年｜[阀门]密封",
        "（二）企业概况｜｜[阀门]厂的概况",
        "证实性材料｜第 1 项｜[阀门]检测报告",
        "证实性材料｜第 1 项 · 文件｜[阀门].pdf",
        "证实性材料｜第 1 项 · 备注｜[阀门]",
      ]
    `);
  });

  it('leads every find to a place that a step of the form has', () => {
    for (const { place } of findInDraft(everywhere(), looking('阀门'))) expect([place, stepOfPlace(edition2024, place)]).not.toContain(null);
  });

  it('does not look where nothing is asked any more, nor at rows that were taken off, nor at ticks', () => {
    const places = findInDraft(everywhere(), looking('阀门')).map(({ place }) => place);
    expect(places.filter((place) => ['own-2', 'guidance', 'brand.names'].some((hidden) => place.includes(hidden)))).toEqual([]);
  });

  it('says of a choice that it is only found', () => {
    const session = sessionWith(doc(), { fields: { 'benchmark.direction': 'digital' } });
    const fixed = searchedTexts(edition2024, session.draft).filter(({ kind }) => kind === 'fixed');
    expect(fixed.length).toBeGreaterThan(0);
    for (const { text } of fixed) {
      if (typeof text !== 'string') continue;
      expect(findInDraft(session, looking(text)).every(({ holder }) => holder === 'fixed')).toBe(true);
      replaceAllFinds(session, looking(text), '别的');
    }
    expect(session.undoLabel).toBeNull();
  });

  it('finds whatever can be written, wherever it stands', () => {
    const { draft, order } = sentinelDraft(edition2024, { sha256: 'a'.repeat(64), extension: 'png', bytes: 1, use: 'picture' });
    // What the form itself says has no digit.
    const lost = order.filter((marker) => /\d/.test(marker)).filter((marker) => findInDraft({ edition: edition2024, draft }, looking(marker)).length === 0);
    expect(lost).toEqual([]);
  });
});

describe('replacing in a whole draft', () => {
  it('changes all words as one step of undo, and leaves numbers and file names', () => {
    const session = everywhere();
    const before = session.draft;
    expect(replaceAllFinds(session, looking('阀门'), '水泵')).toBe(findInDraft({ edition: edition2024, draft: before }, looking('阀门')).length - 1);
    expect(findInDraft(session, looking('阀门')).map(({ aspect, words }) => [aspect, words])).toEqual([['files', '阀门']]);
    expect(session.draft.evidence[0]).toMatchObject({ title: '水泵检测报告', note: '水泵', files: [{ fileName: '阀门.pdf' }] });
    expect(session.answers.notes).toEqual({ 'field:company.name': '水泵厂的执照', 'guidance:strategy': '阀门' });
    session.undo();
    expect([session.answers, session.draft.evidence]).toEqual([before.answers, before.evidence]);
    expect(session.undoLabel).toBeNull();
  });

  it('changes a number alone when it is looked at, and not with all others', () => {
    const session = everywhere();
    expect(replaceAllFinds(session, looking('2023'), '2024')).toBe(1);
    const cells = () => session.answers.tables['economic']?.rows[0]?.cells;
    expect(cells()).toEqual({ later: '2023', earlier: '约2024' });
    const [find] = findInDraft(session, looking('2023'));
    expect(find?.holder).toBe('number');
    if (find) replaceFind(session, looking('2023'), '2024', find);
    expect(cells()).toEqual({ later: '2024', earlier: '约2024' });
  });

  it('changes one find alone, and nothing when it is gone', () => {
    const session = everywhere();
    const finds = findInDraft(session, looking('阀门'));
    const inName = finds.find(({ place, aspect }) => place === 'field:company.name' && aspect === 'answer');
    if (!inName) throw new Error('the name is not found');
    expect(replaceFind(session, looking('阀门'), '水泵', inName)).toBe(true);
    expect(session.answers.fields['company.name']).toBe('示范水泵厂');
    const { draft } = session;
    replaceFind(session, looking('阀门'), '水泵', inName);
    expect(session.draft).toBe(draft);
  });

  it('goes through all parts of the narrative with what is still being typed', () => {
    const { opened, session } = openEditor(doc(paragraph('质量')), { fields: { 'narrative.results': doc(paragraph('质量，质量')) } });
    opened.editor.view.dispatch(opened.editor.state.tr.insertText('新质量', 1));
    session.flush();
    expect(findInDraft(session, looking('质量')).map(({ place, index }) => `${place} ${index}`)).toEqual([
      'field:narrative.overview 0', 'field:narrative.overview 1', 'field:narrative.results 0', 'field:narrative.results 1',
    ]);
    replaceAllFinds(session, looking('质量'), '品质');
    expect(opened.editor.state.doc.textContent).toBe('新品质品质');
    expect(session.answers.fields['narrative.results']).toEqual(doc(paragraph('品质，品质')));
    session.undo();
    expect(opened.editor.state.doc.textContent).toBe('新质量质量');
    expect(session.answers.fields['narrative.results']).toEqual(doc(paragraph('质量，质量')));
  });

  it('leaves a text alone that nobody can read', () => {
    const damaged = { type: 'doc', content: [{ type: 'quotation', content: [{ type: 'text', text: '质量' }] }] };
    const session = sessionWith(damaged);
    expect(replaceAllFinds(session, looking('质量'), '品质')).toBe(0);
    expect(session.answers.fields['narrative.overview']).toBe(damaged);
  });
});
