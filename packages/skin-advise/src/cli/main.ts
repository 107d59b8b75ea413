import { nodeIo } from './nodeIo.js';
import { run } from './run.js';

/** The thin bin: all behaviour is in `run`. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), nodeIo());
}
