import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCli, type TestCli } from './testing/startCli.js';

let world: TestCli;
beforeEach(() => {
  world = startCli();
});
afterEach(() => world.clean());
const cli: TestCli['cli'] = (...given) => world.cli(...given);
const file: TestCli['file'] = (...given) => world.file(...given);

const RESULT = JSON.stringify({ profile: 'scalp', severities: { 비듬: 2 } });

describe('skin-advise --rules', () => {
  const example = new URL('../../../../examples/custom-rules/', import.meta.url).pathname;
  const bad = new URL('../../../../examples/bad/rules/', import.meta.url);

  it.each([
    ['a file', `${example}clinic.yaml`],
    ['a folder', example],
  ])('advises by the rules of %s', async (_, path) => {
    const { exitCode, out } = await cli([file('result.json', RESULT), '--rules', path, '-f', 'json']);
    expect(exitCode).toBe(0);
    const advice = JSON.parse(out);
    expect(advice.care.map(({ code }: { code: string }) => code)).toContain('clinic_wash_diary');
    expect(advice.notices[0].code).toBe('rules_changed');
  });

  it('takes several files', async () => {
    const second = file(
      'second.yaml',
      'pack: second\nversion: 1.0.0\nprofiles: [scalp]\ndisable: [{ rule: scalp.care.dandruff, because: Ours. }]\n',
    );
    const argv = ['sample', '--rules', `${example}clinic.yaml`, '-r', second, '-f', 'json'];
    const packs = JSON.parse((await cli(argv)).out).provenance.packs.map(({ id }: { id: string }) => id);
    expect(packs.slice(-2)).toEqual(['clinic', 'second']);
  });

  it.each(readdirSync(bad))(
    'refuses %s: exit 2, where, what and what next, nothing written',
    async (name) => {
      const target = join(world.folder, 'advice.json');
      const path = new URL(name, bad).pathname;
      const { exitCode, out, err } = await cli(['sample', '--rules', path, '--out', target]);
      expect([exitCode, out]).toEqual([2, '']);
      expect(err).toContain('(bad_pack)');
      for (const row of ['where', 'found', 'expected', 'next'])
        expect(err).toMatch(new RegExp(`^  ${row} +\\S`, 'm'));
      expect(readdirSync(world.folder)).toEqual([]);
    },
  );

  it('tells all problems at once, each with its line', async () => {
    const path = file('two.yaml', 'pack: Two\nversion: 1\nprofiles: [scalp]\n');
    const { exitCode, err } = await cli(['sample', '--rules', path]);
    expect(exitCode).toBe(2);
    expect(err).toContain('The rules have 2 problems (bad_pack)');
    expect(err).toContain(`${path}:1  pack\n`);
    expect(err).toContain(`${path}:2  version\n`);
  });

  it.each([
    ['a file that is not there', ['sample', '--rules', 'nowhere.yaml'], 'cannot_read'],
    ['a folder without YAML', ['sample', '--rules', '.ci'], 'cannot_read'],
    ['rules after an option', ['--lang', 'en', 'rules', 'list'], 'bad_usage'],
    ['an unknown subcommand', ['rules', 'lsit'], 'bad_usage'],
    ['an unknown kind', ['rules', 'list', '--kind', 'tirage'], 'bad_usage'],
    ['an unknown profile', ['rules', 'list', '--profile', 'foot'], 'bad_usage'],
    ['explain without a rule', ['rules', 'explain'], 'bad_usage'],
    ['an unknown rule', ['rules', 'explain', 'scalp.floor.dye-weepin'], 'unknown_rule'],
  ])('refuses %s', async (_, argv, code) => {
    const { exitCode, out, err } = await cli(argv);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(`(${code})`);
  });
});
