import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceSchema } from '@skin-advise/core/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VERSION } from '../version.js';
import { startCli, type TestCli } from './testing/startCli.js';

const RESULT = JSON.stringify({ profile: 'scalp', severities: { 비듬: 2 }, symptomText: '비듬이 떨어져요' });

let world: TestCli;
beforeEach(() => {
  world = startCli();
});
afterEach(() => world.clean());
const cli: TestCli['cli'] = (...given) => world.cli(...given);
const file: TestCli['file'] = (...given) => world.file(...given);

describe('skin-advise', () => {
  it('advises on a file as text by default', async () => {
    const { exitCode, out } = await cli([file('result.json', RESULT)]);
    expect(exitCode).toBe(0);
    expect(out).toContain('먼저 할 일');
  });

  it('reads standard input for -', async () => {
    const { out } = await cli(['-', '--format', 'json'], { readStdin: () => RESULT });
    expect(JSON.parse(out).case.profile).toBe('scalp');
  });

  it('prints advice@1 as JSON, and the same bytes again', async () => {
    const path = file('result.json', RESULT);
    const [first, second] = [await cli([path, '--format', 'json']), await cli([path, '--format', 'json'])];
    expect(adviceSchema.safeParse(JSON.parse(first.out)).success).toBe(true);
    expect(second.out).toBe(first.out);
  });

  it('reads a file with a byte order mark', async () => {
    expect((await cli([file('bom.json', `\uFEFF${RESULT}`)])).exitCode).toBe(0);
  });

  it('takes the person from a second file and the words from --text', async () => {
    const person = file('person.json', JSON.stringify({ age: 8 }));
    const { out } = await cli([
      file('result.json', RESULT),
      '--person',
      person,
      '--text',
      '눈꺼풀이 부었어요',
      '-f',
      'json',
    ]);
    const advice = JSON.parse(out);
    expect(advice.case.person.age).toBe(8);
    expect(advice.case.symptoms.map(({ concept }: { concept: string }) => concept)).toContain(
      'eyelid_swelling',
    );
  });

  it('answers in English', async () => {
    expect((await cli(['sample', '--lang', 'en'])).out).toContain('What to do first');
  });

  it('writes to --out in one piece, and prints nothing', async () => {
    const target = join(world.folder, 'advice.json');
    const { exitCode, out } = await cli([file('result.json', RESULT), '--format', 'json', '--out', target]);
    expect([exitCode, out]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(target, 'utf8')).schema).toBe('skin-advise/advice@1');
    expect(readdirSync(world.folder).sort()).toEqual(['advice.json', 'result.json']);
  });

  it('names the score an unnamed response belongs to', async () => {
    const cam = file('cam.json', '{"cam": [[[1, 2, 3]]], "label": 3}');
    expect((await cli([cam])).exitCode).toBe(2);
    const { out } = await cli([
      cam,
      '--item',
      'sensitive',
      '--polarity',
      'sensitivity=higher_is_worse',
      '-f',
      'json',
    ]);
    expect(JSON.parse(out).case.findings).toEqual([
      { condition: 'sensitivity', score: 3, polarity: 'higher_is_worse', evidence: { kind: 'gradcam' } },
    ]);
  });
});

describe('skin-advise on bad input', () => {
  const bad = new URL('../../../../examples/bad/', import.meta.url);

  it.each(readdirSync(bad).filter((name) => name.endsWith('.json')))(
    'refuses %s: exit 2, one error that says where, what and what next, nothing written',
    async (name) => {
      const target = join(world.folder, 'advice.json');
      const { exitCode, out, err } = await cli([new URL(name, bad).pathname, '--out', target]);
      expect(exitCode).toBe(2);
      expect(out).toBe('');
      for (const row of ['where', 'found', 'expected', 'next'])
        expect(err).toMatch(new RegExp(`^  ${row} +\\S`, 'm'));
      expect(readdirSync(world.folder)).toEqual([]);
    },
  );

  it.each([
    ['a file that is not there', ['nowhere.json'], 'cannot_read'],
    ['an unknown option', ['sample', '--fromat', 'json'], 'bad_usage'],
    ['an unknown output format', ['sample', '--format', 'pdf'], 'bad_usage'],
    ['an unknown sample', ['sample', 'foot'], 'bad_usage'],
    ['two files', ['a.json', 'b.json'], 'bad_usage'],
    ['a folder that is not there', ['sample', '--out', '/no/such/folder/advice.json'], 'cannot_write'],
  ])('refuses %s', async (_, argv, code) => {
    const { exitCode, out, err } = await cli(argv);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(`(${code})`);
  });

  it('leaves what was there when something goes wrong', async () => {
    const target = file('advice.json', 'yesterday');
    await cli([file('bad.json', '{"profile": "scalp"}'), '--out', target]);
    expect(readFileSync(target, 'utf8')).toBe('yesterday');
  });
});

describe('the terminal', () => {
  it('teaches with examples', async () => {
    const { exitCode, out } = await cli(['--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain('skin-advise sample');
    expect((await cli([])).out).toBe(out);
    expect((await cli(['--help', '--lang', 'en'])).out).toContain('Exit codes');
  });

  it('lists every format', async () => {
    expect((await cli(['formats'])).out).toContain('aihub-scalp');
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect((await cli(['--version'])).out).toBe(`${version}\n`);
    expect(VERSION).toBe(version);
  });

  it.each([
    ['a terminal', { columns: 80 }, true],
    ['a pipe', { columns: undefined }, false],
    ['NO_COLOR', { columns: 80, env: { NO_COLOR: '1' } }, false],
    ['FORCE_COLOR on a pipe', { columns: undefined, env: { FORCE_COLOR: '1' } }, true],
    ['a dumb terminal', { columns: 80, env: { TERM: 'dumb' } }, false],
  ])('colours for %s as expected', async (_, terminal, coloured) => {
    const { out } = await cli(['sample'], terminal);
    expect(out.includes('\u001B[')).toBe(coloured);
  });

  it.each([40, 60, 80, 100])('keeps within %i columns', async (columns) => {
    const { default: width } = await import('string-width');
    const { out } = await cli(['sample', '--explain'], { columns, env: { NO_COLOR: '1' } });
    const tooWide = out.split('\n').filter((line) => width(line) > columns && line.trim().includes(' '));
    expect(tooWide).toEqual([]);
  });
});
