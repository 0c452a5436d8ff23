import { describe, expect, it } from 'vitest';
import { assertEngineVersion } from '#shared/export/pdf/engine/pdfmakeEngine.ts';

describe('the engine', () => {
  it('is the version that the writer was written for, and no other is taken', () => {
    expect(() => assertEngineVersion('0.3.11')).not.toThrow();
    expect(() => assertEngineVersion('0.3.12')).toThrow('0.3.11');
  });
});
