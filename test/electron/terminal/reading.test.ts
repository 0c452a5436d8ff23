import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { explainFinding } from '#shared/application/explanation.ts';
import { editions } from '#shared/editions/index.ts';
import { explanationOf } from '#shared/validation/explained.ts';
import { validate } from '#shared/validation/validate.ts';
import { sampleDraft } from '../../support/sampleDraft.ts';
import { draftFileBytes, draftWithFiles, edition, fileInNewFolder } from '../../support/testDrafts.ts';
import { jsonOf, runTerminal } from '../../support/runTerminal.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixture = (name: string) => path.join(root, 'test', 'fixtures', `${name}.zbdraft`);
const torn = async () => fileInNewFolder('a.zbdraft', await draftFileBytes(draftWithFiles(Buffer.from('<svg/>'))));
const setAside = [{ place: 'field:narrative.method', message: '图1“改进流程”不是 PNG 或 JPEG 图片（可能是 SVG、WebP、GIF、BMP 等），请另存为 PNG 后重新插入这张图片。' }];

describe('check', () => {
  it('finds nothing that must be changed in the sample', async () => {
    const { code, printed } = await runTerminal(['check', 'sample']);
    expect(code).toBe(0);
    expect(printed.join('\n')).not.toMatch(/^必须改 {2}/m);
  });
  it('ends with 1 when there is something to do, and names each place in the words of the form', async () => {
    const { code, printed } = await runTerminal(['check', fixture('empty')]);
    expect(code).toBe(1);
    expect(printed).toContain('必须改  申报表 · 申报单位：请填写申报单位。');
    expect(printed.at(-1)).toMatch(/^必须改 \d+ 处，请确认 \d+ 处，建议 \d+ 处。$/);
  });
  it('--json gives the counts and each finding whole', async () => {
    const result = await runTerminal(['check', fixture('empty'), '--json']);
    expect(result.code).toBe(1);
    const json = jsonOf(result) as { errors: number; findings: { severity: string }[] };
    expect(Object.keys(json)).toEqual(['errors', 'warnings', 'hints', 'findings', 'explained', 'setAside']);
    expect(json.errors).toBe(json.findings.filter(({ severity }) => severity === 'error').length);
    for (const finding of json.findings) {
      expect(Object.keys(finding).sort()).toEqual(['message', 'place', 'placeName', 'rule', 'severity', 'source']);
    }
  });
  it('counts nothing that was explained, and says the reason', async () => {
    const sample = sampleDraft();
    const moved = { ...sample, assets: [], evidence: [], answers: { ...sample.answers, fields: { ...sample.answers.fields, 'company.creditCode': '91110108551385082Q' } } };
    const asked = validate(edition, moved).filter(({ severity }) => severity === 'warning');
    const said = asked.reduce((draft, finding) => explainFinding(draft, explanationOf(edition, draft, finding, { reason: '2019年迁入', now: moved.changedAt })), moved);
    const file = await fileInNewFolder('a.zbdraft', await draftFileBytes({ draft: said, files: new Map() }));
    const { printed } = await runTerminal(['check', file]);
    expect(printed.filter((line) => line.startsWith('已说明'))).toHaveLength(asked.length);
    expect(printed.join('\n')).toContain('说明：2019年迁入');
    expect(printed.at(-1)).toBe('没有其他问题。');
    expect(jsonOf(await runTerminal(['check', file, '--json']))).toMatchObject({ warnings: 0, explained: asked.map(({ rule, place }) => ({ rule, place, reason: '2019年迁入' })) });
  });
  it('says what was set aside while opening', async () => {
    const result = await runTerminal(['check', await torn(), '--json']);
    expect(result.code).toBe(1);
    expect(jsonOf(result)).toMatchObject({ setAside });
    expect(result.remarked).toEqual([`已搁置：${setAside[0]?.message}`]);
  });
});

describe('inspect', () => {
  it('shows who applies, with what, and how far it is', async () => {
    const { code, printed } = await runTerminal(['inspect', 'sample']);
    expect(code).toBe(0);
    expect(printed.map((line) => line.split('：')[0])).toEqual(expect.arrayContaining(['申报单位', '标杆名称', '申报领域', '表单', '草稿', '进度', '典型经验', '图片', '证实性材料']));
  });
  it('--json gives the same facts', async () => {
    const result = await runTerminal(['inspect', fixture('minimal'), '--json']);
    expect(result.code).toBe(0);
    expect(jsonOf(result)).toMatchObject({
      draft: { id: expect.any(String), revision: expect.any(Number), createdAt: expect.any(String), changedAt: expect.any(String), formatVersion: DRAFT_FORMAT_VERSION },
      edition: { id: '2024', revision: 1 },
      applicant: expect.any(String), benchmarkName: expect.any(String), direction: expect.any(String),
      progress: expect.any(Array),
      words: { total: { words: expect.any(Number) }, parts: expect.any(Array) },
      assets: { pictures: expect.any(Number), pictureBytes: expect.any(Number), evidenceFiles: expect.any(Number), evidenceBytes: expect.any(Number) },
      evidence: expect.any(Array), setAside: [],
    });
  });
  it('lets no name move the cursor, turn the line round or fill the screen; --json says it all the same', async () => {
    const name = `甲\u001b[31m\u202e乙\u0000\n丙${'长'.repeat(300)}`;
    const whole = draftWithFiles();
    const draft = { ...whole.draft, answers: { ...whole.draft.answers, fields: { ...whole.draft.answers.fields, 'company.name': name } } };
    const file = await fileInNewFolder('a.zbdraft', await draftFileBytes({ ...whole, draft }));
    const { printed } = await runTerminal(['inspect', file]);
    expect(printed[0]).toBe(`申报单位：甲[31m乙 丙${'长'.repeat(200 - 8)}…`);
    const json = await runTerminal(['inspect', file, '--json']);
    expect(json.printed.join()).not.toMatch(/[\u0000-\u001f\u202e]/u);
    expect(jsonOf(json)).toMatchObject({ applicant: name });
  });
  it('of a draft with something set aside ends with 1', async () => {
    const result = await runTerminal(['inspect', await torn(), '--json']);
    expect(result.code).toBe(1);
    expect(jsonOf(result)).toMatchObject({ setAside, assets: { pictures: 0, evidenceFiles: 1 } });
  });
});

describe('count', () => {
  it('of a text gives the three numbers of Word, in words and as JSON', async () => {
    const file = await fileInNewFolder('正文.txt', '质量 first，12件。');
    expect((await runTerminal(['count', file])).printed).toEqual(['字数：7', '字符数（不计空格）：12', '字符数（计空格）：13']);
    expect(jsonOf(await runTerminal(['count', file, '--json']))).toEqual({ words: 7, charactersNoSpaces: 12, charactersWithSpaces: 13 });
  });
  it('of a draft counts its 典型经验 part by part', async () => {
    const { code, printed } = await runTerminal(['count', 'sample']);
    expect(code).toBe(0);
    expect(printed[1]).toMatch(/^（二）企业概况：\d+ 字（600 字左右）$/);
    const json = jsonOf(await runTerminal(['count', 'sample', '--json'])) as { words: number };
    expect(printed).toContain(`字数：${json.words}`);
  });
  it('of a folder counts the draft in it', async () => {
    const folder = path.join(root, 'shared', 'editions', '2024', 'sample');
    expect(await runTerminal(['count', folder])).toEqual(await runTerminal(['count', 'sample']));
  });
  it('of - reads the standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'out', 'terminal', 'main.mjs'), 'count', '-', '--json'], { input: '质量标杆', encoding: 'utf8' });
    expect([status, JSON.parse(stdout)]).toEqual([0, { words: 4, charactersNoSpaces: 4, charactersWithSpaces: 4 }]);
  });
  it('of a draft that is named like something else is refused, not counted as text', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'count-')), '草稿.txt');
    await copyFile(fixture('minimal'), file);
    expect((await runTerminal(['count', file])).code).toBe(1);
  });
});

describe('new', () => {
  const answers = { edition: '2024', fields: { 'company.name': '杭州示范阀门有限公司', 'filing.date': '2024-11-05', 'narrative.overview': '第一段\n第二段' } };
  it('makes a draft that the other commands open', async () => {
    const file = await fileInNewFolder('答案.json', JSON.stringify(answers));
    const folder = path.dirname(file);
    const made = await runTerminal(['new', '--from', '答案.json', '--to', '新.zbdraft', '--json'], folder);
    expect(made.code).toBe(0);
    expect(jsonOf(made)).toEqual({ file: path.join(folder, '新.zbdraft'), draft: expect.stringMatching(/^[0-9a-f-]{36}$/), edition: '2024' });
    expect(jsonOf(await runTerminal(['inspect', '新.zbdraft', '--json'], folder))).toMatchObject({ applicant: '杭州示范阀门有限公司', draft: { createdAt: '2024-11-05T02:30:00.000Z' }, setAside: [] });
    expect(jsonOf(await runTerminal(['count', '新.zbdraft', '--json'], folder))).toMatchObject({ words: 6 });
  });
  it('reads answers in the encodings that Notepad writes', async () => {
    // “质量” in GB18030.
    const gb18030 = Buffer.concat([Buffer.from('{"fields": {"company.name": "'), Buffer.from([0xd6, 0xca, 0xc1, 0xbf]), Buffer.from('"}}')]);
    const json = '{"fields": {"company.name": "质量"}}';
    for (const bytes of [gb18030, Buffer.from(`\ufeff${json}`), Buffer.from(`\ufeff${json}`, 'utf16le')]) {
      const folder = path.dirname(await fileInNewFolder('答案.json', bytes));
      expect((await runTerminal(['new', '--from', '答案.json', '--to', 'a.zbdraft'], folder)).code).toBe(0);
      expect(jsonOf(await runTerminal(['inspect', 'a.zbdraft', '--json'], folder))).toMatchObject({ applicant: '质量' });
    }
  });
  it('never overwrites', async () => {
    const file = await fileInNewFolder('答案.json', JSON.stringify(answers));
    const first = await runTerminal(['new', '--from', file, '--to', 'a.zbdraft'], path.dirname(file));
    expect(first.printed).toEqual([`已建立草稿：${path.join(path.dirname(file), 'a.zbdraft')}`]);
    const before = await readFile(path.join(path.dirname(file), 'a.zbdraft'));
    const second = await runTerminal(['new', '--from', file, '--to', 'a.zbdraft'], path.dirname(file));
    expect([second.code, second.printed]).toEqual([1, []]);
    expect(second.remarked[0]).toContain('已有同名文件');
    expect(await readFile(path.join(path.dirname(file), 'a.zbdraft'))).toEqual(before);
  });
  const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['is no JSON', '{"fields": {', /不是完好的 JSON/],
    ['is in no encoding that there is', Uint8Array.of(0x7b, 0xff, 0x7d), /另存为 UTF-8/],
    ['is no text at all', Uint8Array.of(0x7b, 0, 0x7d), /不是文字，请给出写答案的 JSON 文件/],
    ['is a list', '[1]', /文件：应是/],
    ['names a year without a form', '{"edition": "2031"}', /没有“2031”年度的表单；现有：2024/],
    ['names something the form has not', '{"fields": {"company.colour": "红"}}', /company\.colour：表单里没有这一项/],
    ['gives a total that the program works out', '{"fields": {"standards.total": 3}}', /standards\.total：由程序计算/],
    ['names a row twice', '{"tables": {"economic": {"rows": [{"id": "revenue"}, {"id": "revenue"}]}}}', /economic\.rows\[1\]：这一行前面已经写过/],
    ['writes a date in another way', '{"fields": {"filing.date": "去年"}}', /filing\.date：应写成 2024-11-05/],
  ];
  for (const [name, content, message] of refused) {
    it(`from a file that ${name} makes nothing and says where`, async () => {
      const file = await fileInNewFolder('答案.json', content);
      const result = await runTerminal(['new', '--from', file, '--to', 'a.zbdraft'], path.dirname(file));
      expect([result.code, result.printed]).toEqual([1, []]);
      expect(result.remarked.join('\n')).toMatch(message);
      await expect(readFile(path.join(path.dirname(file), 'a.zbdraft'))).rejects.toThrow('ENOENT');
    });
  }
});

it('every edition that the program has can be named', () => {
  expect(editions.map(({ id }) => id)).toContain('2024');
});
