import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChangePassage, OWN, writeBelow, writeOwn } from '../testing/ownPassages.js';
import { startCli, type TestCli } from '../testing/startCli.js';

let world: TestCli;
beforeEach(() => {
  world = startCli();
});
afterEach(() => world.clean());
const cli: TestCli['cli'] = (...given) => world.cli(...given);
const at = (name: string) => join(world.folder, name);
const own = (change?: ChangePassage) => writeOwn(world.folder, change);
const build = (source: string) => cli(['index', 'build', source, '-o', at('my.index')]);
const search = (...argv: string[]) => cli(['search', ...argv, '--index', at('my.index')]);

describe('skin-advise search --index', () => {
  beforeEach(() => build(own()));

  it('finds among the passages of the index alone, in the agreed shape', async () => {
    const { out } = await search('비듬 샴푸 며칠에 한 번 써요', '--format', 'json', '--top', '2');
    const found = JSON.parse(out);
    expect(found[0].id).toBe('ko/dandruff/zinc-shampoo');
    expect(found).toHaveLength(2);
    expect(Object.keys(found[0])).toEqual(['id', 'conditions', 'topic', 'title', 'text', 'source', 'score']);
    const mole = JSON.parse((await search('점이 점점 커져요', '-f', 'json', '--profile', 'mole')).out);
    expect(mole.map(({ id }: { id: string }) => id)).toEqual(['ko/mole/self-check']);
  });

  it('says plainly that there is nothing, where there is nothing', async () => {
    const { exitCode, out } = await search('😀😀😀');
    expect([exitCode, out]).toEqual([0, '찾은 안내가 없습니다. 증상이나 하려는 일을 조금 더 적어 보세요.\n']);
    expect((await search('😀😀😀', '-f', 'json')).out).toBe('[]\n');
  });

  it('stands a question of 100 kB', async () => {
    expect((await search('두피가 가려워요 '.repeat(12_000))).exitCode).toBe(0);
  });

  it.each([
    ['an empty question', ['  '], 'bad_usage'],
    ['an unknown profile', ['비듬', '--profile', 'hand'], 'bad_usage'],
  ])('refuses %s', async (_, argv, code) => {
    const { exitCode, out, err } = await search(...argv);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(`(${code})`);
  });

  it.each([
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9), 'index_truncated'],
    ['was changed', (bytes: Buffer) => bytes.fill('x', 100, 101), 'index_damaged'],
    ['is empty', (bytes: Buffer) => bytes.subarray(0, 0), 'not_an_index'],
  ])('refuses an index that %s, for search, info and advice', async (_, change, code) => {
    writeFileSync(at('my.index'), change(readFileSync(at('my.index'))));
    const tries = [
      ['search', '비듬', '--index'],
      ['index', 'info'],
      ['sample', '--index'],
      ['index', 'build', '-o', 'x'],
    ];
    for (const argv of tries) {
      const { exitCode, out, err } = await cli([...argv, at('my.index')]);
      expect([exitCode, out]).toEqual([2, '']);
      if (argv[1] !== 'build' || code !== 'not_an_index') expect(err).toContain(`(${code})`);
      expect(err).toContain(at('my.index'));
    }
  });
});

describe('skin-advise <result> --index', () => {
  const guidanceOf = (out: string) => JSON.parse(out).guidance.map(({ id }: { id: string }) => id);

  it('draws guidance from the index, names it, and decides as before', async () => {
    await build(own());
    const shippedAdvice = JSON.parse((await cli(['sample', '-f', 'json'])).out);
    const { exitCode, out } = await cli(['sample', '-f', 'json', '--index', at('my.index')]);
    expect(exitCode).toBe(0);
    const advice = JSON.parse(out);
    expect(guidanceOf(out).length).toBeGreaterThan(0);
    for (const id of guidanceOf(out)) expect(OWN.map((name) => `ko/${name}`)).toContain(id);
    expect(advice.provenance.corpus).toMatchObject({ id: 'own', version: '0.0.0' });
    expect(advice.triage).toEqual(shippedAdvice.triage);
    const codes = ({ care }: { care: readonly { code: string }[] }) => care.map(({ code }) => code);
    expect(codes(advice)).toEqual(codes(shippedAdvice));
  });

  it('still leaves out what the person must not be shown', async () => {
    await build(
      own((text, name) =>
        name === 'dandruff/zinc-shampoo'
          ? text.replace(/^contraindications: .*$/m, 'contraindications: [age<12]')
          : text,
      ),
    );
    const advised = async (age: number) => {
      const result = {
        profile: 'scalp',
        severities: { 비듬: 2 },
        symptomText: '비듬이 떨어져요',
        metadata: { age },
      };
      const path = writeBelow(world.folder, 'result.json', JSON.stringify(result));
      return guidanceOf((await cli([path, '-f', 'json', '--index', at('my.index')])).out);
    };
    expect(await advised(40)).toContain('ko/dandruff/zinc-shampoo');
    expect(await advised(8)).not.toContain('ko/dandruff/zinc-shampoo');
  });

  it('refuses --no-guidance beside it', async () => {
    const { exitCode, err } = await cli(['sample', '--index', 'a.index', '--no-guidance']);
    expect(exitCode).toBe(2);
    expect(err).toContain('(bad_usage)');
  });
});
