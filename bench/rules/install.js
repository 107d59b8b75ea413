import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The peers are no dependency of the workspace; they are installed here when they are first needed. */
export function ensureInstalled() {
  if (existsSync(new URL('node_modules/.package-lock.json', import.meta.url))) return;
  process.stderr.write('The other engines are not installed yet: npm ci --prefix bench/rules\n');
  const { status } = spawnSync('npm', ['ci', '--prefix', here], {
    // What npm prints belongs to progress, not to the figures.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('npm ci --prefix bench/rules failed; --only ours,generated,packs needs none of them');
}

/** The benchmark measures what is built. */
export function ensureBuilt() {
  const built = new URL('../../packages/rules/dist/index.js', import.meta.url);
  if (!existsSync(built)) throw new Error('packages/rules/dist is missing: run npm run build first');
}
