/** What the build knows of itself. */
import packageJson from '../../package.json' with { type: 'json' };

/** Put in by the build: ISO day of the commit, so that equal sources give equal builds. */
declare const BUILT_FROM: string | undefined;

export const buildFacts = {
  program: `${packageJson.productName} ${packageJson.version}`,
  version: packageJson.version,
  builtFrom: typeof BUILT_FROM === 'string' ? BUILT_FROM : '',
};
