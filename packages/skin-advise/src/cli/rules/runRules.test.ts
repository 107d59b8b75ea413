import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCli, type TestCli } from '../testing/startCli.js';

let world: TestCli;
beforeEach(() => {
  world = startCli();
});
afterEach(() => world.clean());
const cli: TestCli['cli'] = (...given) => world.cli(...given);
const file: TestCli['file'] = (...given) => world.file(...given);

describe('skin-advise rules', () => {
  const clinic = new URL('../../../../../examples/custom-rules/clinic.yaml', import.meta.url).pathname;

  it('teaches with an example that loads', async () => {
    const { exitCode, out } = await cli(['rules', '--help']);
    expect(exitCode).toBe(0);
    expect((await cli(['rules'])).out).toBe(out);
    const lines = out.slice(out.indexOf('clinic.yaml\n') + 'clinic.yaml\n'.length).split('\n');
    const yaml = lines.slice(0, lines.indexOf('')).join('\n');
    expect(yaml).toContain('pack: clinic');
    const path = file('clinic.yaml', yaml);
    expect((await cli(['rules', 'list', '--rules', path])).exitCode).toBe(0);
  });

  it.each(['list', 'explain', 'facts'])('explains %s', async (name) => {
    for (const lang of ['ko', 'en'])
      expect((await cli(['rules', name, '--help', '--lang', lang])).out).toContain(
        `skin-advise rules ${name}`,
      );
  });

  it('lists every rule, whole in a pipe', async () => {
    const { out } = await cli(['rules', 'list']);
    const rows = out.trimEnd().split('\n');
    expect(rows.length).toBeGreaterThan(700);
    expect(rows.find((row) => row.includes('head.floor.dye-reaction'))).toMatch(/triage +오늘·내일 진료 +\S/);
    expect(out).not.toContain('…');
  });

  it('lists as JSON what a review needs', async () => {
    const { out } = await cli([
      'rules',
      'list',
      '--pack',
      'mole',
      '--kind',
      'triage',
      '-f',
      'json',
      '-r',
      clinic,
    ]);
    const { rules, disabled } = JSON.parse(out);
    expect(rules.length).toBeGreaterThan(3);
    for (const rule of rules) {
      expect(rule).toMatchObject({ kind: 'triage', pack: { id: 'mole' }, change: null });
      for (const key of ['when', 'because', 'sources', 'status', 'author', 'profiles'])
        expect(rule).toHaveProperty(key);
      for (const locale of ['ko', 'en']) expect(rule.wording[locale].because).toMatch(/\S/);
    }
    expect(disabled).toMatchObject([{ rule: 'scalp.care.dye-perm-gap', pack: 'clinic' }]);
  });

  it('marks what was added, replaced and switched off', async () => {
    const { out } = await cli(['rules', 'list', '--profile', 'scalp', '--rules', clinic]);
    const marked = out.split('\n').filter((row) => /^[+~-] /.test(row));
    expect(marked.map((row) => row.split(/ +/).slice(0, 2).join(' '))).toEqual([
      '~ scalp.care.dandruff-mild',
      '+ clinic.care.wash-diary',
      '- scalp.care.dye-perm-gap',
    ]);
  });

  it.each([60, 80, 100, 140])('keeps lists and explanations within %i columns', async (columns) => {
    const { default: width } = await import('string-width');
    const terminal = { columns, env: { NO_COLOR: '1' } };
    const listed = await cli(['rules', 'list', '--rules', clinic], terminal);
    const explained = await cli(['rules', 'explain', 'ingredients.exclude.pregnant-minoxidil'], terminal);
    const tooWide = `${listed.out}${explained.out}`.split('\n').filter((line) => width(line) > columns);
    expect(tooWide).toEqual([]);
  });

  it('colours as everything else does', async () => {
    const argv = ['rules', 'list', '--pack', 'mole'];
    expect((await cli(argv, { columns: 80 })).out).toContain('\u001B[');
    expect((await cli(argv, { columns: 80, env: { NO_COLOR: '1' } })).out).not.toContain('\u001B[');
    expect((await cli(argv)).out).not.toContain('\u001B[');
  });

  it('explains a rule as last reviewed', async () => {
    for (const id of [
      'head.floor.dye-reaction',
      'ingredients.exclude.pregnant-minoxidil',
      'score.pattern.oil-and-dry',
    ])
      expect((await cli(['rules', 'explain', id])).out).toMatchSnapshot(id);
    const english = await cli([
      'rules',
      'explain',
      'clinic.care.wash-diary',
      '--rules',
      clinic,
      '--lang',
      'en',
    ]);
    expect(english.out).toMatchSnapshot('clinic.care.wash-diary');
  });

  it('explains rules of every kind, in both languages', async () => {
    const { rules } = JSON.parse((await cli(['rules', 'list', '-f', 'json'])).out);
    for (const { id } of rules.filter((_: unknown, index: number) => index % 12 === 0))
      for (const lang of ['ko', 'en']) {
        const { exitCode, out } = await cli(['rules', 'explain', id, '--lang', lang]);
        expect([id, exitCode]).toEqual([id, 0]);
        expect(out).not.toMatch(/undefined|NaN|\[object/);
      }
  }, 30_000);

  const WEEPING = `pack: x
version: 1.0.0
profiles: [scalp]
rules:
  - id: x.floor.weeping
    kind: triage
    when: { all: [person.daysSinceDye <= 14, symptom.weeping] }
    triage: { level: within_72h, specialties: [dermatology] }
    because: Weeping after dye is looked at.
    sources: [editorial]
    status: own_knowledge
wording:
  ko:
    rules: { x.floor.weeping: { because: 염색 뒤의 진물은 살펴봅니다. } }
`;
  const explainFor = async (symptomText: string, id = 'x.floor.weeping', more: readonly string[] = []) => {
    const result = { profile: 'scalp', severities: { 비듬: 1 }, metadata: { daysSinceDye: 3 }, symptomText };
    const given = ['--for', file('for.json', JSON.stringify(result)), '--rules', file('x.yaml', WEEPING)];
    const { out } = await cli(['rules', 'explain', id, ...given, ...more, '-f', 'json']);
    return JSON.parse(out).outcome;
  };

  it('says whether a rule fires for a result, and what keeps it from firing', async () => {
    expect((await explainFor('진물이 나요')).expected).toMatchObject({
      state: 'fires',
      matched: ['염색 3일 전', '“진물이 나요”'],
    });
    expect((await explainFor('진물은 없어요')).expected).toEqual({
      state: 'not',
      matched: [],
      failed: [{ found: '“진물은 없어요”', needed: ['진물 있음'] }],
    });
    expect((await explainFor('')).expected.state).toBe('open');
    expect((await explainFor('', undefined, ['--text', '진물이 나요'])).expected.state).toBe('fires');
    expect(await explainFor('가려워요', 'face.floor.base')).toEqual({ profile: 'scalp', runs: false });
  });

  it('tells care and triage apart where the classifier leaves a grade open', async () => {
    const result = { profile: 'scalp', distributions: { 탈모: [0.1, 0.35, 0.3, 0.25] } };
    const argv = [
      'rules',
      'explain',
      'scalp.floor.hair-loss-severe',
      '--for',
      file('d.json', JSON.stringify(result)),
    ];
    const { expected, cautious } = JSON.parse((await cli([...argv, '-f', 'json'])).out).outcome;
    expect([expected.state, cautious.state]).not.toEqual(['fires', 'fires']);
    expect(cautious.state).toBe('fires');
    expect((await cli(argv)).out).toContain('시급도를 정할 때');
  });

  it('finds facts by their Korean name', async () => {
    const { out } = await cli(['rules', 'facts', '진물']);
    expect(out).toContain('symptom.weeping');
    expect(JSON.parse((await cli(['rules', 'facts', 'top1', '-f', 'json'])).out)[0].choices).toContain(
      'acne',
    );
  });
});
