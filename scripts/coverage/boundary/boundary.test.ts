import { describe, expect, it } from 'vitest';
import { BOOK } from '../../../packages/rules/src/generated/book.js';
import type { Rule, RuleBook } from '../../../packages/rules/src/pack/RuleBook.js';
import { boundaryCoverage } from './boundaryCoverage.js';
import { boundarySnapshot } from './snapshot.js';

const rule = (id: string, when: unknown, effects: object): Rule =>
  ({ id, kind: 'triage', when, ifUnknown: 'ignore', ...effects }) as Rule;

const DANDRUFF = rule(
  'test.floor.dandruff',
  { all: ['severity.dandruff >= 2', { any: ['symptom.itch', 'person.age < 12'] }] },
  { triage: { level: 'routine', specialties: ['dermatology'] } },
);
const BASE = rule('test.floor.base', 'always', { triage: { level: 'self_care', specialties: ['pharmacy'] } });

const bookOf = (rules: readonly Rule[], profiles: RuleBook['packs'][number]['profiles']): RuleBook => ({
  packs: [{ ...BOOK.packs[0]!, id: 'test', profiles, rules, impossible: [] }],
  items: {},
});

describe('the edges of a rule', () => {
  const { ways, cases, faults } = boundaryCoverage(bookOf([BASE, DANDRUFF], ['scalp']));

  it('are tried inside every way, and outside by every fact', () => {
    expect([...ways]).toEqual([
      ['test.floor.base', 1],
      ['test.floor.dandruff', 2],
    ]);
    // One case inside each of two ways, and one outside by each of its two facts.
    expect([...cases]).toEqual([
      ['test.floor.base', 1],
      ['test.floor.dandruff', 6],
    ]);
    expect(faults).toEqual([]);
  });

  it('are missed where no result of the profile can show the fact', () => {
    const { faults } = boundaryCoverage(bookOf([BASE, DANDRUFF], ['mole']));
    expect(faults).toEqual([
      { rule: 'test.floor.dandruff', why: 'no case lies inside its way 1' },
      { rule: 'test.floor.dandruff', why: 'no case lies inside its way 2' },
    ]);
  });

  it('lie at not knowing where any value will do', () => {
    const known = rule('test.floor.known', { all: ['probability.malignant >= 0'] }, { triage: BASE.triage });
    const { cases, faults } = boundaryCoverage(bookOf([known], ['mole']));
    expect(cases.get('test.floor.known')).toBe(2);
    expect(faults).toEqual([]);
  });
});

describe('the snapshot', () => {
  const before = boundarySnapshot(bookOf([BASE, DANDRUFF], ['scalp'])).split('\n');
  const changed = (after: Rule) => {
    const lines = boundarySnapshot(bookOf([BASE, after], ['scalp'])).split('\n');
    return lines.filter((line, at) => line !== before[at]);
  };

  it('shows each edge with what lies inside and outside', () => {
    expect(before.at(-2)!.split('\t').slice(0, 4)).toEqual([
      'test.floor.dandruff',
      'routine',
      'routine',
      'severity.dandruff=2/1 symptom.itch person.age=11/12',
    ]);
  });

  it.each([
    [
      'threshold',
      { when: { all: ['severity.dandruff >= 3', { any: ['symptom.itch', 'person.age < 12'] }] } },
    ],
    ['join', { when: { all: ['severity.dandruff >= 2', 'symptom.itch', 'person.age < 12'] } }],
    ['level', { triage: { level: 'within_2w', specialties: ['dermatology'] } }],
    ['sign to watch for', { watchFor: [{ sign: 'x', level: 'routine', specialty: 'dermatology' }] }],
  ])('changes by one line with a changed %s', (_, change) => {
    expect(changed({ ...DANDRUFF, ...(change as Partial<Rule>) })).toHaveLength(1);
  });

  it('stays where only another rule has a new threshold', () => {
    const other = rule('test.floor.zz', { all: ['severity.dandruff >= 1'] }, { triage: BASE.triage });
    const lines = boundarySnapshot(bookOf([BASE, DANDRUFF, other], ['scalp'])).split('\n');
    expect(lines).toEqual(expect.arrayContaining(before));
  });
});
