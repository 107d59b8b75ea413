import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactState, known } from '../facts/FactState.js';
import { sheetOf } from '../facts/sheetOf.js';
import { parseTest } from '../pack/condition.js';
import type { Rule } from '../pack/RuleBook.js';
import type { WhenNode } from '../pack/schema.js';
import { compileTable } from './compileTable.js';
import { encode } from './encode.js';
import { eachRow, matchKnown, matchRows } from './matchRows.js';
import { whyNotRows } from './whyNotRows.js';

const rule = (id: string, when: WhenNode | 'always'): Rule => ({ id, when }) as unknown as Rule;

type States = ReadonlyMap<string, FactState>;

function firing(rules: readonly Rule[], states: States) {
  const table = compileTable(rules);
  const code = encode(table, sheetOf(states, 'open'));
  const [certain, possible, known] = [0, 1, 2].map(() => new Int32Array(table.words)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  matchRows(table, code.first, code.last, certain, possible);
  matchKnown(table, code.first, known);
  const failed = new Int32Array(table.rows);
  whyNotRows(table, code.first, code.last, failed);
  const ids = (set: Int32Array) => {
    const rules = new Set<number>();
    eachRow(set, (row) => rules.add(table.ruleOf[row]!));
    return [...rules];
  };
  const unfailed = [...failed.keys()].filter((row) => failed[row] === 0).map((row) => table.ruleOf[row]!);
  return {
    certain: ids(certain),
    possible: ids(possible),
    known: ids(known),
    unfailed: [...new Set(unfailed)],
  };
}

/** The meaning of a condition, said the slow way. */
function holds(node: WhenNode | string, sheet: States): boolean {
  if (typeof node === 'string') {
    const { fact, op, value } = parseTest(node);
    const actual = (sheet.get(fact) as { value: number | boolean | string }).value;
    const compare = {
      '==': actual === value,
      '!=': actual !== value,
      '>=': actual >= value,
      '<=': actual <= value,
      '>': actual > value,
      '<': actual < value,
    };
    return compare[op];
  }
  return (
    (node.all ?? []).every((part) => holds(part, sheet)) &&
    (!node.any || node.any.some((part) => holds(part, sheet))) &&
    !(node.none ?? []).some((part) => holds(part, sheet))
  );
}

const GRADES = ['severity.dandruff', 'severity.hair_loss', 'person.age'];
const FLAGS = ['symptom.weeping', 'symptom.fever', 'person.pregnant'];

const test = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...GRADES),
      fc.constantFrom('>=', '<=', '>', '<', '=='),
      fc.integer({ min: 0, max: 3 }),
    )
    .map((parts) => parts.join(' ')),
  fc.tuple(fc.constantFrom(...FLAGS), fc.boolean()).map(([fact, value]) => `${fact} == ${value}`),
);
const node = fc
  .letrec<{ node: WhenNode | string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      test,
      fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ none: fc.array(tie('node'), { minLength: 1, maxLength: 2 }) }),
    ),
  }))
  .node.map((made): WhenNode => (typeof made === 'string' ? { all: [made] } : made));

const fullSheet = fc
  .tuple(
    fc.tuple(
      ...GRADES.map((name) =>
        fc.integer({ min: 0, max: 3 }).map((value): [string, FactState] => [name, known(value)]),
      ),
    ),
    fc.tuple(...FLAGS.map((name) => fc.boolean().map((value): [string, FactState] => [name, known(value)]))),
  )
  .map(([grades, flags]) => new Map([...grades, ...flags]));

/** Leaves out conditions that no case can meet: packs may not hold them. */
const satisfiable = node.filter((when) => {
  try {
    compileTable([rule('a.b', when)]);
    return true;
  } catch {
    return false;
  }
});

describe('matching', () => {
  it('fires exactly the rules whose conditions hold, whatever their shape', () => {
    fc.assert(
      fc.property(fc.array(satisfiable, { minLength: 1, maxLength: 40 }), fullSheet, (whens, sheet) => {
        const rules = whens.map((when, index) => rule(`a.r${index}`, when));
        const expected = whens.flatMap((when, index) => (holds(when, sheet) ? [index] : []));
        const found = firing(rules, sheet);
        expect(found.certain).toEqual(expected);
        expect(found.possible).toEqual(expected);
        expect(found.known).toEqual(expected);
        expect(found.unfailed).toEqual(expected);
      }),
    );
  });

  it('with a fact unknown: a conjunction is certain if every value fires it, possible if some value does', () => {
    const conjunction = fc.array(test, { minLength: 1, maxLength: 4 }).map((all): WhenNode => ({ all }));
    const meetable = conjunction.filter((when) => {
      try {
        compileTable([rule('a.b', when)]);
        return true;
      } catch {
        return false;
      }
    });
    fc.assert(
      fc.property(meetable, fullSheet, fc.constantFrom(...FLAGS), (when, sheet, hidden) => {
        const without = new Map([...sheet].filter(([name]) => name !== hidden));
        const worlds = [true, false].map((value) => holds(when, new Map([...sheet, [hidden, known(value)]])));
        const { certain, possible } = firing([rule('a.b', when)], without);
        expect(certain.length === 1).toBe(worlds.every(Boolean));
        expect(possible.length === 1).toBe(worlds.some(Boolean));
      }),
    );
  });

  it('a rule without a condition is certain whatever is known, in one row without tests', () => {
    const always = rule('a.always', 'always');
    expect(compileTable([always])).toMatchObject({ rows: 1, facts: [] });
    for (const states of [new Map(), new Map([['symptom.fever', known(true)]])])
      expect(firing([always, rule('a.fever', { all: ['symptom.fever'] })], states).certain).toContain(0);
  });

  it('takes 30대 as neither surely over 35 nor surely under', () => {
    const rules = [
      rule('a.over', { all: ['person.age >= 35'] }),
      rule('a.adult', { all: ['person.age >= 18'] }),
    ];
    const { certain, possible } = firing(
      rules,
      new Map([['person.age', { kind: 'range', min: 30, max: 39 }]]),
    );
    expect(certain).toEqual([1]);
    expect(possible).toEqual([0, 1]);
  });

  it('never fires a rule on an uncertain symptom, and keeps it possible', () => {
    const { certain, possible } = firing(
      [rule('a.b', { all: ['symptom.fever'] })],
      new Map([['symptom.fever', { kind: 'either' }]]),
    );
    expect(certain).toEqual([]);
    expect(possible).toEqual([0]);
  });
});

describe('compileTable', () => {
  it.each([
    ['an unknown fact', { all: ['severity.dandruf >= 1'] }, 'unknown_fact'],
    ['a number where a flag belongs', { all: ['symptom.fever >= 38'] }, 'wrong_fact_kind'],
    ['a word outside the choices', { all: ['top1 == cancer'] }, 'wrong_fact_kind'],
    [
      'tests that exclude each other',
      { all: ['severity.dandruff >= 2', 'severity.dandruff <= 1'] },
      'contradictory_condition',
    ],
    ['an expression nobody can read', { all: ['severity.dandruff => 2'] }, 'bad_expression'],
  ])('refuses %s, naming the rule', (_, when, code) => {
    expect(() => compileTable([rule('a.b', when)])).toThrowError(expect.objectContaining({ code }));
  });
});
