// npm run coverage:rules: which rules the tests hold, by hand and at their edges. --help explains.
import { BOOK } from '../../packages/rules/src/generated/book.js';
import { boundarySnapshot, writeSnapshot } from './boundary/snapshot.js';
import { meetsGate } from './gate.js';
import { measure } from './measure.js';
import { HELP, type Options, readOptions } from './options.js';
import { renderReport } from './report.js';

const packs = BOOK.packs.map(({ id }) => id);
let options: Options | undefined;
try {
  options = readOptions(process.argv.slice(2), packs);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\nnpm run coverage:rules -- --help explains\n`);
  process.exitCode = 2;
}
if (options?.help) process.stdout.write(HELP);
else if (options) await run(options);

async function run({ update, packs, format, list }: Options): Promise<void> {
  if (update) writeSnapshot(boundarySnapshot(BOOK));
  const coverage = await measure(packs);
  const met = meetsGate(coverage);
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ ...coverage, met }, null, 2)}\n`
      : renderReport(coverage, { list, colour }),
  );
  if (!met) process.exitCode = 1;
}
