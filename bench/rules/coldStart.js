import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.js';

const child = fileURLToPath(new URL('coldChild.js', import.meta.url));

/** Import, compile and first case, each in a fresh process, as an app meets them at its start; medians of some runs. */
export function coldStart(subject, rules, runs) {
  const times = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, [child, subject, String(rules)], { encoding: 'utf8' })),
  );
  return {
    importMs: median(times.map(({ importMs }) => importMs)),
    compileMs: median(times.map(({ compileMs }) => compileMs)),
    firstMs: median(times.map(({ firstMs }) => firstMs)),
  };
}
