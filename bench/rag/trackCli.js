import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../packages/skin-advise/bin/skin-advise.js', import.meta.url));
const SAMPLES = ['face', 'lesion', 'scalp', 'score', 'mole'];
const TEXT = '바르고 나면 따갑고 화끈거려요';
/** A whole process varies more than its parts: more runs than of those. */
const RUNS_PER_COLD_RUN = 4;

/** Whole processes of the command line, in turn so that a slow moment hits all; the best of each. */
export function trackCli({ coldRuns }, progress) {
  const advise = searchingRun();
  const ways = [
    { title: 'node -e 0', args: ['-e', '0'] },
    { title: 'sample --no-guidance', args: [...advise, '--no-guidance'] },
    { title: 'sample, which searches', args: advise },
  ].map((way) => ({ ...way, ms: Infinity }));
  for (let run = 1; run <= coldRuns * RUNS_PER_COLD_RUN; run += 1)
    for (const way of ways) {
      progress(`command line, run ${run}: ${way.title}`);
      way.ms = Math.min(way.ms, wall(way.args));
    }
  const [, without, searching] = ways;
  return { rows: ways.map(({ title, ms }) => ({ title, ms })), ratio: searching.ms / without.ms };
}

/**
 * Arguments with which the command line has to search: where the decision names as many passages as are shown, it does not. What
 * is named scores 1, what was found by searching less.
 */
function searchingRun() {
  const runs = SAMPLES.map((name) => [bin, 'sample', name, '--format', 'json', '--text', TEXT]);
  const searches = (args) => {
    const { guidance } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    return guidance.some(({ score }) => score < 1);
  };
  const found = runs.find(searches);
  if (!found) throw new Error('no sample makes the command line search: trackCli.js needs another text');
  return found;
}

function wall(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}
