import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('coldChild.js', import.meta.url));

/** Import, compile and first case, each in a fresh process, as an app meets them at its start; best of some runs. */
export function coldStart(subject, rules, runs) {
  const times = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, [child, subject, String(rules)], { encoding: 'utf8' })),
  );
  return {
    importMs: Math.min(...times.map(({ importMs }) => importMs)),
    compileMs: Math.min(...times.map(({ compileMs }) => compileMs)),
    firstMs: Math.min(...times.map(({ firstMs }) => firstMs)),
  };
}
