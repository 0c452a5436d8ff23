/** The tests judge documents with programs of the system. Installs them on Debian as root, else names what to install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const TOOLS = [
  { command: 'soffice', package: 'libreoffice-writer' },
  { command: 'pdftotext', package: 'poppler-utils' },
  { command: 'qpdf', package: 'qpdf' },
  { command: 'chromium', package: 'chromium' },
];
const FONT_PACKAGE = { file: '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc', package: 'fonts-noto-cjk' };

const has = (command) => spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0;

function missingPackages() {
  const missing = TOOLS.filter((tool) => !has(tool.command)).map((tool) => tool.package);
  if (process.platform === 'linux' && !existsSync(FONT_PACKAGE.file)) missing.push(FONT_PACKAGE.package);
  return missing;
}

export function ensureSystemTools() {
  let missing = missingPackages();
  if (missing.length === 0) return;
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get');
  if (mayInstall) {
    console.log(`Installing ${missing.join(', ')} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const step of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...missing]]) {
      spawnSync('apt-get', step, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    }
    missing = missingPackages();
  }
  if (missing.length > 0) {
    console.error(`The tests need these programs of the system: ${missing.join(', ')} (names of Debian packages). Install them and run npm test again.`);
    process.exit(1);
  }
}
