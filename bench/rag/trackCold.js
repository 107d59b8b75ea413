import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installedOurs, installedPeer } from './installed.js';

const child = fileURLToPath(new URL('coldChild.js', import.meta.url));
const WHAT = { ours: 'words and meaning', orama: 'words', langchain: 'vectors handed in' };

/** Import, index and first query, each in a fresh process, and what lies on the disk for it. */
export function trackCold(opened, { coldRuns }, progress) {
  return opened
    .map(({ route }) => route)
    .filter(({ engine }) => WHAT[engine])
    .map((route) => {
      progress(`cold start of ${route.title}`);
      const installed = route.package ? installedPeer(route.package) : installedOurs();
      return {
        title: `${route.title}: ${WHAT[route.engine]}`,
        ...coldStart(route.engine, coldRuns),
        ...installed,
      };
    });
}

function coldStart(engine, runs) {
  const times = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, [child, engine], { encoding: 'utf8' })),
  );
  const best = (name) => Math.min(...times.map((time) => time[name]));
  return { importMs: best('importMs'), indexMs: best('indexMs'), firstMs: best('firstMs') };
}
