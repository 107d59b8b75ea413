import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'own-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const bin = join(
  dirname(createRequire(import.meta.url).resolve('skin-advise/package.json')),
  'bin/skin-advise.js',
);
const node = (...argv: string[]) => execFileSync(process.execPath, argv, { encoding: 'utf8' });
const index = join(folder, 'my.index');

it('builds, searches and advises as it stands, on the built packages', () => {
  expect(node(bin, 'index', 'build', here('passages'), '-o', index)).toContain('3편');
  const [found] = JSON.parse(node(bin, 'search', '당일 예약 되나요', '--index', index, '--format', 'json'));
  expect(found).toMatchObject({ id: 'ko/visit/booking', source: '우리 의원, 진료 안내 (2026)' });
  const printed = node(here('advise.js'), index);
  expect(printed).toContain('ko/care/dye-rest');
  expect(printed).toContain("id: 'our-clinic'");
});
