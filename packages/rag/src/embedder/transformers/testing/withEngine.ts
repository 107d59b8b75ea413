import { describe } from 'vitest';
import { loadEngine } from '../loadEngine.js';

/** Describes what needs the real engine; where it does not load, it is skipped and says why. */
export async function withEngine(name: string, tests: () => void): Promise<void> {
  const reason = await loadEngine().then(
    () => undefined,
    (error: Error & { found?: string }) => `${error.message}: ${error.found}`,
  );
  if (reason === undefined) describe(name, tests);
  else {
    console.warn(`Skipped "${name}": ${reason}`);
    describe.skip(`${name} (${reason})`, tests);
  }
}
