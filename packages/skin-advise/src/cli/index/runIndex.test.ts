import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryStore, corpus as shipped } from '@skin-advise/rag';
import { readIndexFile, writeIndexFile } from '@skin-advise/rag/file';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChangePassage, writeBelow, writeOwn } from '../testing/ownPassages.js';
import { startCli, type TestCli } from '../testing/startCli.js';
import { INDEX_HELP } from './help.js';

let world: TestCli;
beforeEach(() => {
  world = startCli();
});
afterEach(() => world.clean());
const cli: TestCli['cli'] = (...given) => world.cli(...given);
const at = (name: string) => join(world.folder, name);
const write = (name: string, text: string) => writeBelow(world.folder, name, text);
const own = (change?: ChangePassage) => writeOwn(world.folder, change);

const build = (source: string, ...more: string[]) =>
  cli(['index', 'build', source, '-o', at('my.index'), ...more]);
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('skin-advise index build', () => {
  it('makes one file that needs nothing else, the same bytes every time', async () => {
    const { exitCode, out, err } = await build(own());
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toMatch(/4편.*my\.index, \d+ kB/);
    expect(readdirSync(world.folder).sort()).toEqual(['my.index', 'own']);
    const first = sha256(at('my.index'));
    await build(own());
    expect(sha256(at('my.index'))).toBe(first);
  });

  it('takes JSON by the line, and an index, and makes the same of them', async () => {
    await build(own());
    const { corpus } = await readIndexFile(at('my.index'));
    const lines = corpus.passages.map(({ topic: _t, source: _s, ...fields }) => JSON.stringify(fields));
    const jsonl = write('own.jsonl', lines.join('\n'));
    expect((await cli(['index', 'build', jsonl, '-o', at('lines.index')])).exitCode).toBe(0);
    expect((await cli(['index', 'build', at('my.index'), '-o', at('again.index')])).exitCode).toBe(0);
    expect(sha256(at('lines.index'))).toBe(sha256(at('my.index')));
    expect(sha256(at('again.index'))).toBe(sha256(at('my.index')));
  });

  it('counts on a terminal, and leaves nothing of it behind', async () => {
    const { err } = await cli(['index', 'build', own(), '-o', at('my.index')], { errorColumns: 80 });
    expect(err).toMatch(/1\/4.*2\/4.*4\/4/s);
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('lists every problem with file and line, exits with 2, and leaves the old file as it was', async () => {
    await build(own());
    const before = sha256(at('my.index'));
    const broken = own((text, name) =>
      name === 'acne/basic-care' ? text.replace('conditions: [', 'conditions: [여드름, ') : text,
    );
    write('own/mole/self-check.md', '그냥 글');
    const { exitCode, out, err } = await build(broken);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain('The passages have 2 problems (bad_corpus)');
    expect(err).toContain(`${at('own/acne/basic-care.md')}:4  conditions.0: 여드름 is no condition code`);
    expect(err).toContain(`${at('own/mole/self-check.md')}:1  (front matter)`);
    expect(sha256(at('my.index'))).toBe(before);
    expect(readdirSync(world.folder).sort()).toEqual(['my.index', 'own']);
  });

  it.each([
    ['a duplicate id', (line: string) => `${line}\n${line}`, ':2  id: ko/dandruff/zinc-shampoo is also in'],
    ['a line that is not JSON', (line: string) => `${line}\n{`, ':2  (the line): This is not JSON'],
    ['nothing', () => '\n', 'there are no passages'],
  ])('locates %s in JSON by the line', async (_, change, expected) => {
    const found = shipped.passages.find(({ id }) => id === 'ko/dandruff/zinc-shampoo')!;
    const { topic: _t, source: _s, ...fields } = found;
    const { exitCode, err } = await build(write('own.jsonl', change(JSON.stringify(fields))));
    expect(exitCode).toBe(2);
    expect(err).toContain(expected);
    expect(readdirSync(world.folder)).toEqual(['own.jsonl']);
  });

  it('says that it cannot write, and writes nothing', async () => {
    const { exitCode, err } = await cli(['index', 'build', own(), '-o', at('none/my.index')]);
    expect(exitCode).toBe(2);
    expect(err).toContain('(cannot_write)');
  });

  it.each([
    ['no source', ['build', '-o', 'a.index'], 'bad_usage'],
    ['two sources', ['build', 'a', 'b', '-o', 'a.index'], 'bad_usage'],
    ['no target', ['build', 'nowhere'], 'bad_usage'],
    ['an unknown store', ['build', 'nowhere', '-o', 'a.index', '--store', 'shoebox'], 'bad_usage'],
    ['an unknown locale', ['build', 'nowhere', '-o', 'a.index', '--locale', 'jp'], 'bad_usage'],
    ['a source that is not there', ['build', 'nowhere', '-o', 'a.index'], 'cannot_read'],
    ['a source of another kind', ['build', 'package.json', '-o', 'a.index'], 'cannot_read'],
    ['info of nothing', ['info'], 'bad_usage'],
    ['info of a file that is not there', ['info', 'nowhere.index'], 'cannot_read'],
    ['info of another file', ['info', 'package.json'], 'not_an_index'],
    ['an unknown command', ['biuld'], 'bad_usage'],
  ])('refuses %s', async (_, argv, code) => {
    const { exitCode, out, err } = await cli(['index', ...argv]);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(`(${code})`);
  });

  it('teaches with a passage that can be built as it stands, in both languages', async () => {
    const { out } = await cli(['index', 'build', '--help']);
    expect(out).toBe((await cli(['index'])).out);
    expect((await cli(['index', '--help', '--lang', 'en'])).out).toContain('Usage');
    for (const help of Object.values(INDEX_HELP)) {
      const passage = help
        .slice(help.indexOf('    ---'), help.indexOf('찍어 오세요.') + 7)
        .replace(/^ {4}/gm, '');
      write('taught/visit/booking.md', passage);
      expect((await build(at('taught'))).err).toBe('');
    }
  });
});

describe('skin-advise index info', () => {
  it('says how many, by which embedder, and that it can be searched', async () => {
    await build(own());
    const { out } = await cli(['index', 'info', at('my.index'), '--format', 'json']);
    const { corpus, store } = await readIndexFile(at('my.index'));
    expect(JSON.parse(out)).toEqual({
      file: at('my.index'),
      bytes: readFileSync(at('my.index')).length,
      count: 4,
      dimensions: 64,
      fingerprint: store.fingerprint,
      locale: 'ko',
      corpus: { id: 'own', version: '0.0.0', sha256: corpus.sha256 },
      searchable: true,
      rebuild: null,
    });
    expect((await cli(['index', 'info', at('my.index')])).out).toContain('찾을 수 있습니다');
  });

  it('says how to make an index of another embedder anew, and that command works', async () => {
    await build(own());
    const made = await readIndexFile(at('my.index'));
    const store = createMemoryStore({ dimensions: 64, fingerprint: 'skin-advise-small:old' });
    await store.upsert(made.store.records());
    await writeIndexFile(at('my.index'), { ...made, store });
    const told = await cli(['index', 'info', at('my.index'), '-f', 'json']);
    expect(told.exitCode).toBe(0);
    const { searchable, rebuild } = JSON.parse(told.out);
    expect([searchable, rebuild]).toEqual([
      false,
      `skin-advise index build ${at('my.index')} -o ${at('my.index')}`,
    ]);
    const refused = await cli(['search', '비듬', '--index', at('my.index')]);
    expect([refused.exitCode, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('(fingerprint_mismatch)');
    expect(refused.err).toContain(rebuild);
    expect((await cli(rebuild.split(' ').slice(1))).exitCode).toBe(0);
    expect((await cli(['search', '비듬', '--index', at('my.index')])).exitCode).toBe(0);
  });
});
