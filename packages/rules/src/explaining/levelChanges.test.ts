import { type Severity, TRIAGE_LEVELS, triageRank } from '@skin-advise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileEngine } from '../deciding/compileEngine.js';
import { fireFacts } from '../deciding/decideFacts.js';
import { decideTriage } from '../deciding/decideTriage.js';
import type { Firing } from '../deciding/Firing.js';
import { levelProbe } from '../deciding/levelProbe.js';
import { known } from '../facts/FactState.js';
import { BOOK } from '../generated/book.js';
import type { RuleBook } from '../pack/RuleBook.js';
import { allCounterfactuals } from './counterfactuals.js';

const FLAGS = ['symptom.weeping', 'symptom.fever', 'symptom.swelling'];
const GRADES = ['severity.dandruff', 'severity.hair_loss'];
const VALUES: Readonly<Record<string, readonly (boolean | number)[]>> = Object.fromEntries([
  ...FLAGS.map((name) => [name, [false, true]]),
  ...GRADES.map((name) => [name, [0, 1, 2, 3]]),
]);

const test = fc.oneof(
  fc.tuple(fc.constantFrom(...FLAGS), fc.boolean()).map(([fact, value]) => `${fact} == ${value}`),
  fc
    .tuple(fc.constantFrom(...GRADES), fc.constantFrom('>=', '<=', '=='), fc.integer({ min: 0, max: 3 }))
    .map((parts) => parts.join(' ')),
);
const books = fc
  .array(fc.tuple(fc.uniqueArray(test, { minLength: 1, maxLength: 3 }), fc.constantFrom(...TRIAGE_LEVELS)), {
    minLength: 1,
    maxLength: 7,
  })
  .map((rules): RuleBook => {
    const made = rules.map(([all, level], index) => ({
      id: `a.r${index}`,
      kind: 'triage' as const,
      when: { all },
      triage: { level, specialties: ['dermatology' as const] },
      ifUnknown: 'ignore' as const,
    }));
    const packs = [{ id: 'a', version: '1.0.0', sha256: '', profiles: ['scalp' as const], rules: made }];
    return { packs, items: {} };
  })
  .filter((book) => {
    try {
      compileEngine(book, 'scalp');
      return true;
    } catch {
      return false;
    }
  });
const facts = fc.record(
  Object.fromEntries(Object.entries(VALUES).map(([name, values]) => [name, fc.constantFrom(...values)])),
);

function firingOf(book: RuleBook, at: Record<string, boolean | number>): Firing {
  return fireFacts(compileEngine(book, 'scalp'), 'scalp', at);
}

/** All minimal sets of facts that can raise (or lower) the level, by trying everything. */
function bruteForce(firing: Firing, at: Record<string, boolean | number>, direction: number): string[] {
  const probe = levelProbe(firing);
  const level = triageRank(decideTriage(firing).level);
  const moving: string[][] = [];
  const names = Object.keys(VALUES).filter((name) => firing.engine.table.factIndex.has(name));
  const tryAll = (
    rest: readonly string[],
    changes: readonly (readonly [string, boolean | number])[],
  ): void => {
    const [name, ...more] = rest;
    if (name === undefined) {
      const to = probe.level(changes.map(([fact, value]) => [fact, known(value)] as const));
      if (Math.sign(triageRank(to) - level) === direction) moving.push(changes.map(([fact]) => fact));
      return;
    }
    tryAll(more, changes);
    for (const value of VALUES[name]!) if (value !== at[name]) tryAll(more, [...changes, [name, value]]);
  };
  tryAll(names, []);
  const minimal = moving.filter(
    (set) => !moving.some((other) => other.length < set.length && other.every((fact) => set.includes(fact))),
  );
  return [...new Set(minimal.map((set) => [...set].sort().join()))].sort();
}

describe('counterfactuals', () => {
  it('are exactly the minimal sets of changes that would move the level, either way', () => {
    fc.assert(
      fc.property(books, facts, (book, at) => {
        const firing = firingOf(book, at);
        const triage = decideTriage(firing);
        const level = triageRank(triage.level);
        const found = allCounterfactuals(firing, triage, levelProbe(firing));
        for (const direction of [1, -1]) {
          const sets = found
            .filter((one) => Math.sign(triageRank(one.triage!) - level) === direction)
            .map(({ changes }) =>
              changes
                .map(({ fact }) => fact)
                .sort()
                .join(),
            );
          expect(sets.sort()).toEqual(bruteForce(firing, at, direction));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of a shipped case all come true when they are made true', () => {
    const grade = fc.integer({ min: 0, max: 3 }).map((value) => value as Severity);
    fc.assert(
      fc.property(grade, grade, fc.boolean(), fc.boolean(), (dandruff, pustules, weeping, fever) => {
        const firing = firingOf(BOOK, {
          'severity.dandruff': dandruff,
          'severity.follicular_pustules': pustules,
          'symptom.weeping': weeping,
          'symptom.fever': fever,
        });
        const triage = decideTriage(firing);
        const probe = levelProbe(firing);
        for (const { changes, triage: to } of allCounterfactuals(firing, triage, probe)) {
          const made = changes.map(
            ({ fact, to: value }) =>
              [fact, known(value === 'present' ? true : value === 'negated' ? false : value)] as const,
          );
          expect(to).not.toBe(triage.level);
          expect(probe.level(made)).toBe(to);
        }
      }),
      { numRuns: 30 },
    );
  });
});
