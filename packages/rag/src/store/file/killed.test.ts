import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as immediately } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { readIndexFile } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'skin-advise-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** On the built package: writes an index of two passages, says so, and writes one of three over it. Both have some 10 MB. */
const WRITER = `
  import { buildIndex, corpus, createSmallEmbedder } from ${JSON.stringify(new URL('../../../dist/index.js', import.meta.url).href)};
  import { writeIndexFile } from ${JSON.stringify(new URL('../../../dist/store/file/index.js', import.meta.url).href)};
  import { createHash } from 'node:crypto';
  const indexOf = (count) => {
    const text = '가'.repeat(1_500_000);
    const passages = corpus.passages.slice(0, count).map((passage) => ({ ...passage, text }));
    const sha256 = createHash('sha256').update(JSON.stringify(passages)).digest('hex');
    return buildIndex({ id: 'own', version: '1', sha256, passages }, createSmallEmbedder(), { locale: 'ko' });
  };
  const [old, next] = [await indexOf(2), await indexOf(3)];
  await writeIndexFile('my.index', old);
  process.stdout.write('.');
  await writeIndexFile('my.index', next);`;

const beside = () => readdirSync(folder).filter((name) => name !== 'my.index');

/** Kills the second write as soon as anything of it is to be seen; says whether its draft was left behind. */
async function killWhileWriting(): Promise<boolean> {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER], {
    cwd: folder,
    stdio: [...stdio],
  });
  await once(writer.stdout, 'data');
  while (beside().length === 0 && writer.exitCode === null) await immediately();
  writer.kill('SIGKILL');
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  return beside().length > 0;
}

it('leaves the old file whole when the writer is killed in the middle', async () => {
  let caught = false;
  // The write may be done before the signal arrives: then it is tried again.
  for (let tries = 0; tries < 10 && !caught; tries += 1) caught = await killWhileWriting();
  expect(caught).toBe(true);
  expect(beside()).toEqual([expect.stringMatching(/^\.my\.index\.\d+\.tmp$/)]);
  expect((await readIndexFile(join(folder, 'my.index'))).corpus.passages).toHaveLength(2);
});
