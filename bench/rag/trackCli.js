import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../packages/skin-advise/bin/skin-advise.js', import.meta.url));
/** The decision names fewer passages than are shown, so that the rest is searched for. */
const ADVISE = ['sample', 'lesion', '--format', 'json', '--text', '선크림은 매일 발라야 하나요'];
/** A whole process varies more than its parts: more runs than of those. */
const RUNS_PER_COLD_RUN = 4;

/** Whole processes of the command line, in turn so that a slow moment hits all; the best of each. */
export function trackCli({ coldRuns }, progress) {
  mustSearch();
  const ways = [
    { title: 'node -e 0', args: ['-e', '0'] },
    { title: 'sample --no-guidance', args: [bin, ...ADVISE, '--no-guidance'] },
    { title: 'sample, which searches', args: [bin, ...ADVISE] },
  ].map((way) => ({ ...way, ms: Infinity }));
  for (let run = 1; run <= coldRuns * RUNS_PER_COLD_RUN; run += 1)
    for (const way of ways) {
      progress(`command line, run ${run}: ${way.title}`);
      way.ms = Math.min(way.ms, wall(way.args));
    }
  const [, without, searching] = ways;
  return { rows: ways.map(({ title, ms }) => ({ title, ms })), ratio: searching.ms / without.ms };
}

/** What the decision names scores 1; less than that was found by searching. */
function mustSearch() {
  const { guidance } = JSON.parse(execFileSync(process.execPath, [bin, ...ADVISE], { encoding: 'utf8' }));
  if (!guidance.some(({ score }) => score < 1))
    throw new Error('the command line found nothing by searching: trackCli.js needs another text');
}

function wall(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
}
