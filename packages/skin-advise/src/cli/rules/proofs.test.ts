import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { startCli } from '../testing/startCli.js';

const { cli, file, clean } = startCli();
afterAll(clean);

/** A pack of one's own with a rule that a danger sign switches off. */
const ODD = file(
  'odd.yaml',
  `pack: odd
version: 1.0.0
profiles: [scalp]
rules:
  - id: odd.floor.dry-only
    kind: triage
    when: { all: [severity.dandruff >= 3, person.contactLens], none: [symptom.weeping] }
    triage: { level: within_72h, by: tomorrow, specialties: [dermatology] }
    because: Switched off by weeping, which it must not be.
    sources: [editorial]
    status: proposal
wording:
  ko: { rules: { odd.floor.dry-only: { because: 비듬이 심하고 진물은 없어서입니다. } } }
  en: { rules: { odd.floor.dry-only: { because: Heavy dandruff without weeping. } } }
`,
);

describe('skin-advise rules verify', () => {
  it('proves the shipped packs and says how many cases that covers', async () => {
    const { exitCode, out } = await cli(['rules', 'verify', '--profile', 'mole']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/✓ totality +mole +\d\.\de\d+ 사례/);
    expect(out).toMatch(/규칙 \d+개가 모든 법칙을 지킵니다/);
  });

  it('ends with 1 and the case in words, where a pack of one’s own breaks a law', async () => {
    const { exitCode, out } = await cli(['rules', 'verify', ODD, '--profile', 'scalp']);
    expect(exitCode).toBe(1);
    expect(out).toContain('odd.floor.dry-only: a worse symptom.weeping switches it off');
    expect(out).toContain('진물 있음');
    expect(out).toContain('"person.contactLens":true');
  });

  it('as JSON holds every finding with its breaches', async () => {
    const { out } = await cli(['rules', 'verify', ODD, '--profile', 'scalp', '-f', 'json']);
    const { ok, findings } = JSON.parse(out);
    expect(ok).toBe(false);
    expect(
      findings.find(({ law }: { law: string }) => law === 'monotonicity').breaches[0].facts,
    ).toMatchObject({
      'symptom.weeping': true,
    });
  });

  it('of an unknown pack says which there are', async () => {
    const { exitCode, err } = await cli(['rules', 'verify', 'scalpp']);
    expect(exitCode).toBe(2);
    expect(err).toContain('scalp');
  });
});

describe('skin-advise rules diff', () => {
  const exported = cli(['rules', 'export']).then(({ out }) => out);

  it('finds nothing between a book and itself, and proves it', async () => {
    const same = file('same.json', await exported);
    const { exitCode, out } = await cli(['rules', 'diff', same, 'shipped', '--fail-on', 'any']);
    expect(exitCode).toBe(0);
    expect(out).toContain('더함 0, 없앰 0, 바꿈 0');
    expect(out.match(/덜 조심스러워지는 사례가 없음/g)).toHaveLength(5);
  });

  it('shows who would be treated less cautiously by a book without a red flag, and fails the release', async () => {
    const { book, ...rest } = JSON.parse(await exported);
    for (const pack of book.packs)
      pack.rules = pack.rules.filter(({ id }: { id: string }) => id !== 'common.floor.airway');
    const without = file('without.json', JSON.stringify({ ...rest, book }));
    const { exitCode, out } = await cli(['rules', 'diff', 'shipped', without, '--fail-on', 'less']);
    expect(exitCode).toBe(1);
    expect(out).toContain('  - common.floor.airway');
    expect(out).toMatch(/입술·혀 붓기 있음.*응급 → /);
    expect((await cli(['rules', 'diff', without, 'shipped', '--fail-on', 'less'])).exitCode).toBe(0);
  });

  it('takes a pack of one’s own as a side, and says what is no book', async () => {
    const { out } = await cli(['rules', 'diff', 'shipped', ODD, '--show', '1', '--lang', 'en']);
    expect(out).toContain('  + odd.floor.dry-only');
    expect(out).toContain('more cautious');
    const { exitCode, err } = await cli(['rules', 'diff', 'shipped', file('no.json', '{"a":1}')]);
    expect(exitCode).toBe(2);
    expect(err).toContain('skin-advise/rules@1');
  });
});

describe('skin-advise rules why', () => {
  const result = new URL('../../../samples/scalp.result.json', import.meta.url).pathname;

  it('accounts for every rule that runs for the result', async () => {
    const { outcomes, counterfactuals } = JSON.parse((await cli(['rules', 'why', result, '-f', 'json'])).out);
    const { rules } = JSON.parse((await cli(['rules', 'list', '--profile', 'scalp', '-f', 'json'])).out);
    expect(outcomes.map(({ rule }: { rule: string }) => rule)).toEqual(
      rules.map(({ id }: { id: string }) => id),
    );
    for (const { fired, failed } of outcomes) expect(failed.length > 0).toBe(!fired);
    expect(counterfactuals.length).toBeGreaterThan(50);
  });

  it('says in words what kept a rule from firing', async () => {
    const text = readFileSync(result, 'utf8');
    expect(text).toContain('진물');
    const { out } = await cli(['rules', 'why', result]);
    expect(out).toContain('✗ common.floor.weeping-or-crust  “진물이나 붓기는 없어요”');
    expect(out).toMatch(/모낭사이홍반이 중증이라면 → 진료 권장/);
  });
});
