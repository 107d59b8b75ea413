import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { clockCost } from './measure.js';

/**
 * What the figures were measured on and with.
 *
 * @param packages the peers' names
 * @param folder URL of the benchmark that has them installed
 */
export function describeMachine(packages, folder) {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    load: loadNow(),
    clockNs: Math.round(clockCost()),
    versions: Object.fromEntries([...new Set(packages)].map((name) => [name, versionOf(name, folder)])),
  };
}

/** Processes that want to run, over the last minute; this benchmark is one or two of them. */
export function loadNow() {
  return Math.round(loadavg()[0] * 100) / 100;
}

function versionOf(name, folder) {
  try {
    const manifest = new URL(`node_modules/${name}/package.json`, folder);
    return JSON.parse(readFileSync(manifest, 'utf8')).version;
  } catch {
    return 'not installed';
  }
}
