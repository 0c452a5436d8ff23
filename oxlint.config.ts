/** Lint: the house's borders (who may import whom, and where a thing belongs instead), then type-aware correctness. */
import { defineConfig } from 'oxlint';

interface Ban {
  readonly from: string;
  readonly message: string;
}
const bans = {
  node: { from: '^node:', message: 'shared/ knows no disk: code that needs Node belongs into electron/desktop.' },
  nodeInWindow: { from: '^node:', message: 'The window has no Node: what needs the computer is asked of DesktopApi.' },
  electronFolder: { from: '^#electron/|/electron/', message: 'shared/ and renderer/ never import electron/: what both sides say to each other belongs into shared/desktopApi.ts.' },
  electronPackage: { from: '^electron$', message: 'Only the shell files electron/*.ts import electron: services belong into electron/desktop as plain Node.' },
  rendererFolder: { from: '^#renderer/|/renderer/', message: 'Nothing imports renderer/ from outside: logic without a screen belongs into shared/.' },
  docx: { from: '^docx(/|$)', message: 'Only shared/export/docx imports docx: what stands on paper belongs into shared/print as a block.' },
  pdfmake: { from: '^(pdfmake|pdfkit|fontkit|linebreak)(/|$)', message: 'Only shared/export/pdf imports pdfmake and its fonts: what stands on paper belongs into shared/print as a block.' },
  dexie: { from: '^dexie(/|$)', message: 'Only renderer/drafts imports Dexie: ask the draft store.' },
  oneYear: { from: '#shared/editions/\\d{4}|/editions/\\d{4}', message: 'Nothing in shared/ imports a particular year: the edition is handed in.' },
  beyondForm: { from: '#shared/(?!form/|editions/)', message: 'Editions and the form language are inert data: they import only shared/form.' },
  fields: { from: '#shared/(editions|form/(edition|section|field|table|rule)\\.ts|application)', message: 'Exporters see blocks and rich text, never fields: lay it out in shared/print.' },
  exporters: { from: '#shared/(export|print)/', message: 'Answers, rich text and checks know no paper: this belongs into shared/print or shared/export.' },
  upwards: { from: '^\\.\\./(?!\\.\\./package\\.json$)', message: 'Across folders write #shared/…; within a folder ./name.ts.' },
  sharedFromOutside: { from: 'shared/editions/\\d{4}/(?!sample)', message: 'Take the edition from shared/editions/index.ts.' },
} satisfies Record<string, Ban>;

function border(...names: (keyof typeof bans)[]): { 'no-restricted-imports': ['error', { patterns: { regex: string; message: string }[] }] } {
  return { 'no-restricted-imports': ['error', { patterns: names.map((name) => ({ regex: bans[name].from, message: bans[name].message })) }] };
}
const everywhereInShared = ['node', 'electronFolder', 'electronPackage', 'rendererFolder', 'dexie', 'upwards'] as const;

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
    { files: ['shared/form/**', 'shared/editions/**'], rules: border(...everywhereInShared, 'beyondForm', 'docx', 'pdfmake') },
    { files: ['shared/richText/**', 'shared/application/**', 'shared/validation/**', 'shared/draftFile/**', 'shared/import/**'], rules: border(...everywhereInShared, 'oneYear', 'exporters', 'docx', 'pdfmake') },
    { files: ['shared/print/**', 'shared/export/package/**', 'shared/export/*.ts'], rules: border(...everywhereInShared, 'oneYear', 'docx', 'pdfmake') },
    { files: ['shared/export/docx/**'], rules: border('electronFolder', 'electronPackage', 'rendererFolder', 'dexie', 'upwards', 'fields', 'pdfmake') },
    { files: ['shared/export/pdf/**'], rules: border('electronFolder', 'electronPackage', 'rendererFolder', 'dexie', 'upwards', 'fields', 'docx') },
    { files: ['electron/desktop/**', 'electron/terminal/**', 'electron/withoutElectron/**'], rules: border('electronPackage', 'rendererFolder', 'docx', 'pdfmake', 'dexie', 'upwards', 'sharedFromOutside') },
    { files: ['electron/*.ts'], rules: border('rendererFolder', 'docx', 'pdfmake', 'dexie', 'upwards', 'sharedFromOutside') },
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
