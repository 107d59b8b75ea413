import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { clockCost } from './measure.js';

/** What the figures were measured on and with. */
export function describeMachine(routes) {
  const packages = [...new Set(routes.flatMap((route) => route.package ?? []))];
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    load: Math.round(loadavg()[0] * 100) / 100,
    clockNs: Math.round(clockCost()),
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}

function versionOf(name) {
  try {
    const manifest = new URL(`node_modules/${name}/package.json`, import.meta.url);
    return JSON.parse(readFileSync(manifest, 'utf8')).version;
  } catch {
    return 'not installed';
  }
}
