/** Lint: the house's borders (who may import whom, and where a thing belongs instead), then type-aware correctness. */
import { defineConfig } from 'oxlint';

interface Ban {
  readonly from: string;
  readonly message: string;
}
/** The linter's regular expressions know no look-ahead, and one that it cannot read bans nothing: exceptions are spelt by their first letters. */
const bans = {
  node: { from: '^node:', message: 'shared/ knows no disk: code that needs Node belongs into electron/desktop.' },
  nodeInWindow: { from: '^node:', message: 'The window has no Node: what needs the computer is asked of DesktopApi.' },
  electronFolder: { from: '^#electron/|/electron/', message: 'shared/ and renderer/ never import electron/: what both sides say to each other belongs into shared/desktopApi.ts.' },
  electronPackage: { from: '^electron$', message: 'Only the shell files electron/*.ts import electron: services belong into electron/desktop as plain Node.' },
  rendererFolder: { from: '^#renderer/|/renderer/', message: 'Nothing imports renderer/ from outside: logic without a screen belongs into shared/.' },
  docx: { from: '^docx(/|$)', message: 'Only shared/export/docx imports docx: what stands on paper belongs into shared/print as a block.' },
  pdfmake: { from: '^(pdfmake|pdfkit|fontkit|linebreak)(/|$)', message: 'Only shared/export/pdf imports pdfmake and its fonts: what stands on paper belongs into shared/print as a block.' },
  dexie: { from: '^dexie(/|$)', message: 'Only renderer/drafts imports Dexie: ask the draft store.' },
  screen: { from: '^(react|react-dom|antd|@tiptap|pdfjs-dist|pinyin-pro)(/|$)', message: 'shared/ has no screen: what needs React, antd, the editor, a viewer or pinyin belongs into renderer/.' },
  nodeInWriter: { from: '^node:([^z]|z[^l])', message: 'Writers know no disk, only zlib: what needs more of Node belongs into electron/desktop/typesetting and is handed in.' },
  furtherThanPaper: { from: '#shared/(validation|draftFile|import|history|compare)/', message: 'Exporters only write what stands on paper: what is found or read elsewhere belongs into shared/print as a block, or into electron/desktop, which calls both.' },
  hosts: { from: '#electron/(terminal|withoutElectron)/', message: 'Services know no host: what the terminal and the page without Electron share belongs into electron/desktop.' },
  oneYear: { from: '#shared/editions/\\d{4}|/editions/\\d{4}', message: 'Nothing in shared/ imports a particular year: the edition is handed in.' },
  beyondForm: { from: '#shared/([^fe]|f[^o]|e[^d]|[^/]+$)', message: 'Editions and the form language are inert data: they import only shared/form.' },
  fields: { from: '#shared/(editions|form/(edition|section|field|table|rule)\\.ts|application)', message: 'Exporters see blocks and rich text, never fields: lay it out in shared/print.' },
  exporters: { from: '#shared/(export|print)/', message: 'Answers, rich text and checks know no paper: this belongs into shared/print or shared/export.' },
  upwards: { from: '^(\\.\\./)+([^.p]|p[^a]|pa[^c]|package[^.])', message: 'Across folders write #shared/…; within a folder ./name.ts.' },
  sharedFromOutside: { from: 'shared/editions/\\d{4}/([^s]|s[^a])', message: 'Take the edition from shared/editions/index.ts.' },
} satisfies Record<string, Ban>;

function border(...names: (keyof typeof bans)[]): { 'no-restricted-imports': ['error', { patterns: { regex: string; message: string }[] }] } {
  return { 'no-restricted-imports': ['error', { patterns: names.map((name) => ({ regex: bans[name].from, message: bans[name].message })) }] };
}
/** Where the writers are Node's zlib is too; everywhere else `node`. */
const inWriters = ['electronFolder', 'electronPackage', 'rendererFolder', 'dexie', 'upwards', 'screen'] as const;
const everywhereInShared = [...inWriters, 'node'] as const;
const inHosts = ['rendererFolder', 'docx', 'pdfmake', 'dexie', 'upwards', 'sharedFromOutside'] as const;

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'oxc'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['out/**', 'dist/**', 'coverage/**', 'node_modules/**'],
  rules: {
    'import/no-default-export': 'error',
    'import/no-cycle': 'error',
    'no-console': 'error',
    'no-alert': 'error',
    'no-shadow': 'off',
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-named-as-default': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    // Messages go to worker threads, which have no origin.
    'unicorn/require-post-message-target-origin': 'off',
    // Fixed words of the form stand beside escapes of control characters on purpose.
    'no-control-regex': 'off',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/consistent-return': 'off',
    // Interfaces here are records of functions that know no `this`; classes hand out arrow functions.
    'typescript/unbound-method': 'off',
    // Text is counted and cut by code point on purpose; a set or list is copied before it is walked because listeners may change it.
    'typescript/no-misused-spread': 'off',
    'unicorn/no-useless-spread': 'off',
  },
  overrides: [
    // A later override replaces the whole rule: each repeats what holds around it.
    { files: ['shared/**'], rules: border(...everywhereInShared, 'oneYear', 'docx', 'pdfmake') },
    { files: ['shared/form/**', 'shared/editions/**'], rules: border(...everywhereInShared, 'beyondForm', 'docx', 'pdfmake') },
    { files: ['shared/richText/**', 'shared/application/**', 'shared/validation/**', 'shared/draftFile/**', 'shared/import/**', 'shared/history/**', 'shared/compare/**'], rules: border(...everywhereInShared, 'oneYear', 'exporters', 'docx', 'pdfmake') },
    { files: ['shared/export/package/**', 'shared/export/*.ts'], rules: border(...everywhereInShared, 'furtherThanPaper', 'oneYear', 'docx', 'pdfmake') },
    { files: ['shared/export/docx/**'], rules: border(...inWriters, 'nodeInWriter', 'furtherThanPaper', 'fields', 'pdfmake') },
    { files: ['shared/export/pdf/**'], rules: border(...inWriters, 'nodeInWriter', 'furtherThanPaper', 'fields', 'docx') },
    { files: ['electron/desktop/**'], rules: border(...inHosts, 'electronPackage', 'hosts') },
    { files: ['electron/terminal/**', 'electron/withoutElectron/**'], rules: border(...inHosts, 'electronPackage') },
    { files: ['electron/*.ts'], rules: border(...inHosts) },
    { files: ['renderer/**'], rules: border('nodeInWindow', 'electronFolder', 'electronPackage', 'docx', 'pdfmake', 'dexie', 'upwards', 'sharedFromOutside') },
    { files: ['renderer/drafts/**'], rules: border('nodeInWindow', 'electronFolder', 'electronPackage', 'docx', 'pdfmake', 'upwards', 'sharedFromOutside') },
    { files: ['build/**', 'test/**', '*.config.ts'], rules: { 'no-console': 'off', 'import/no-default-export': 'off' } },
    // A test's small functions stand beside what they serve.
    { files: ['test/**'], rules: { 'unicorn/consistent-function-scoping': 'off' } },
    {
      // Functions whose own text goes into a page hold all that they use; the stand-in for Electron answers `require` by Node's own hook.
      files: ['test/support/electronStandIn/**'],
      rules: { 'unicorn/consistent-function-scoping': 'off', 'no-underscore-dangle': 'off' },
    },
  ],
});
