// Packs every package, checks what the tarballs hold (publint, attw), installs them into an empty folder, and runs the CLI there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['core', 'rules', 'rag', 'llm', 'skin-advise'];
const MOST_BYTES = 15_000_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'skin-advise-pack-'));
const run = (command, args, cwd = root) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const tarballs = PACKAGES.map(pack);
  // The language model package is for those who use one.
  const folder = install(tarballs.filter((tarball) => !tarball.includes('skin-advise-llm')));
  const bytes = sizeOf(join(folder, 'node_modules'));
  if (bytes > MOST_BYTES) throw new Error(`installed: ${bytes} bytes, more than ${MOST_BYTES}`);
  const scripts = JSON.parse(
    run('npm', ['query', ':attr(scripts, [install]), :attr(scripts, [postinstall])'], folder),
  );
  if (scripts.length > 0) throw new Error(`install scripts: ${scripts.map(({ name }) => name).join(', ')}`);
  const advice = JSON.parse(run('npx', ['skin-advise', 'sample', '--format', 'json'], folder));
  // Rules are read by what the command line brings along itself.
  const rules = join(root, 'examples', 'custom-rules', 'clinic.yaml');
  const changed = run('npx', ['skin-advise', 'sample', '--rules', rules, '--format', 'json'], folder);
  if (!changed.includes('rules_changed')) throw new Error('--rules changes nothing in an empty folder');
  console.log(`installed ${(bytes / 1e6).toFixed(1)} MB, no install script, sample: ${advice.triage.level}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function pack(name) {
  const folder = join(root, 'packages', name);
  const [{ filename, files, unpackedSize }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], folder),
  );
  const stray = files.filter(({ path }) => /\.test\.|\.tsbuildinfo|^src\//.test(path));
  if (stray.length > 0) throw new Error(`${name} packs ${stray.map(({ path }) => path).join(', ')}`);
  const tarball = join(work, filename);
  run('npx', ['publint', 'run', '--strict', tarball]);
  run('npx', [
    'attw',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './result.schema.json',
    './advice.schema.json',
    '--format',
    'ascii',
    tarball,
  ]);
  console.log(
    `${filename}: ${files.length} files, ${(unpackedSize / 1024).toFixed(0)} KiB, publint and attw clean`,
  );
  return tarball;
}

function install(tarballs) {
  const folder = join(work, 'empty');
  execFileSync('mkdir', ['-p', folder]);
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  run('npm', ['install', '--no-audit', '--no-fund', ...tarballs], folder);
  return folder;
}

function sizeOf(path) {
  if (!statSync(path).isDirectory()) return readFileSync(path).length;
  return readdirSync(path, { withFileTypes: true }).reduce(
    (sum, entry) => (entry.isSymbolicLink() ? sum : sum + sizeOf(join(path, entry.name))),
    0,
  );
}
