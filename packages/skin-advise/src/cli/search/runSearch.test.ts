import { afterAll, describe, expect, it } from 'vitest';
import { startCli } from '../testing/startCli.js';

const { cli, clean } = startCli();
afterAll(clean);
const search = (...argv: string[]) => cli(['search', ...argv]);

describe('skin-advise search', () => {
  it('finds guidance by a question, with where it is from', async () => {
    const { exitCode, out } = await search('비듬 샴푸 일주일에 몇 번 써야 해요');
    expect(exitCode).toBe(0);
    expect(out).toContain('ko/dandruff/');
  });

  it('gives the agreed fields as JSON, the best first, and no more than asked for', async () => {
    const { out } = await search('점이 커져요', '--top', '3', '--format', 'json', '--profile', 'mole');
    const found = JSON.parse(out);
    expect(found).toHaveLength(3);
    expect(Object.keys(found[0])).toEqual(['id', 'conditions', 'topic', 'title', 'text', 'source', 'score']);
    expect(found[0].score).toBeGreaterThanOrEqual(found[2].score);
    for (const { id } of found) expect(id).toMatch(/^ko\/(?:mole|lesion|sun|photo|classifier|urgent)\//);
  });

  it('is the same bytes every time', async () => {
    expect(await search('염색 부작용')).toEqual(await search('염색 부작용'));
  });

  it.each([
    ['no question', [], '물음|question'],
    ['a question of nothing', ['  '], 'question'],
    ['a number that is none', ['비듬', '--top', 'many'], '--top'],
    ['too many', ['비듬', '--top', '51'], '50'],
    ['an unknown profile', ['비듬', '--profile', 'hand'], '--profile'],
    ['an unknown option', ['비듬', '--colour'], '--colour'],
  ])('says what is wrong with %s', async (_, argv, expected) => {
    const { exitCode, out, err } = await search(...argv);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(new RegExp(expected));
  });

  it.each([
    ['only emoji', '😀😀😀'],
    ['100 kB', '두피가 가려워요 '.repeat(12_000)],
    ['control characters', '\u0000\u202e\u200b'],
  ])('stands %s', async (_, text) => {
    expect((await search(text, '--format', 'json')).exitCode).toBe(0);
  });

  it('teaches', async () => {
    expect((await search('--help')).out).toContain('--profile');
    expect((await search('--help', '--lang', 'en')).out).toContain('Usage');
  });
});
