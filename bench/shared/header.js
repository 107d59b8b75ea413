import { TRIALS } from './measure.js';

/**
 * What every report begins with: the machine, what was measured how and against whom, and what to doubt.
 *
 * @param title of the benchmark
 * @param about lines of its own
 */
export function header(title, about, { machine, missing, quick, loadAfter }) {
  const { date, node, cpu, cores, load, clockNs, versions } = machine;
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${title}, ${date}: node ${node}, ${cpu}, ${cores} cores, load ${load} before and ${loadAfter} after`,
    ...about,
    `Time per case: best of ${TRIALS} medians; p50, p99: single calls less ${clockNs} ns for the clock`,
    ...(peers.length > 0 ? [`Peers: ${peers.join(', ')}`] : []),
    ...Object.entries(missing).map(([peer, why]) => `NOT MEASURED: ${peer} could not be loaded here: ${why}`),
    ...(Math.max(load, loadAfter) > cores
      ? ['BUSY: more wanted to run than there are cores; p99 and cold starts show it']
      : []),
    ...(quick ? ['QUICK: short samples, rough figures'] : []),
  ].join('\n');
}
