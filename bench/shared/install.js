import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bench = new URL('..', import.meta.url);
const root = new URL('..', bench);

/**
 * The peers are no dependency of the workspace; they are installed beside their benchmark when they are first needed.
 *
 * @param name of the benchmark's folder
 * @param without how to measure without them
 */
export function ensureInstalled(name, without) {
  const folder = new URL(`${name}/`, bench);
  if (existsSync(new URL('node_modules/.package-lock.json', folder))) return;
  const command = `npm ci --prefix bench/${name}`;
  process.stderr.write(`The peers are not installed yet: ${command}\n`);
  const { status } = spawnSync('npm', ['ci', '--prefix', fileURLToPath(folder)], {
    // What npm prints belongs to progress, not to the figures.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} failed; ${without} needs none of them`);
}

/** The benchmarks measure what is built. */
export function ensureBuilt(path) {
  if (!existsSync(new URL(path, root))) throw new Error(`${path} is missing: run npm run build first`);
}
