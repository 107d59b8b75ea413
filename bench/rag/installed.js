import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
/** A package of this repository, as the lock file names it. */
const WORKSPACE = /^packages\/[^/]+$/;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a peer brings along: it and all that it needs, as it lies in this folder's node_modules. */
export const installedPeer = (name) => sizes(here, closure(here, `node_modules/${name}`));

/** What finding guidance brings along: of our packages what is published. */
export const installedOurs = () => sizes(root, closure(root, 'packages/rag'));

function sizes(folder, places) {
  const bytes = places.map((place) =>
    WORKSPACE.test(place) ? packedBytes(join(folder, place)) : bytesIn(join(folder, place)),
  );
  return { packages: places.length, bytes: bytes.reduce((total, one) => total + one, 0) };
}

/** A package and all that it needs, by the lock file: places below `folder`. */
export function closure(folder, start) {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const seen = new Set();
  const visit = (place) => {
    const { link, resolved, dependencies, peerDependencies, peerDependenciesMeta } = packages[place];
    if (link) return visit(resolved);
    if (seen.has(place)) return;
    seen.add(place);
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (name) => !peerDependenciesMeta?.[name]?.optional,
    );
    for (const name of [...Object.keys(dependencies ?? {}), ...peers]) visit(resolve(packages, place, name));
  };
  visit(start);
  return [...seen];
}

/** As Node looks for it: in the package's own node_modules, then in those of the folders above. */
function resolve(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const found = `${folder}${folder === '' ? '' : '/'}node_modules/${name}`;
    if (packages[found]) return found;
    if (folder === '') throw new Error(`package-lock.json has no ${name}, which ${place} needs`);
  }
}

/** Without the packages inside it, which count by themselves. */
function bytesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => join(folder, entry.name))
    .reduce((total, path) => total + (statSync(path).isDirectory() ? bytesIn(path) : statSync(path).size), 0);
}

function packedBytes(folder) {
  const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  return JSON.parse(json)[0].unpackedSize;
}
