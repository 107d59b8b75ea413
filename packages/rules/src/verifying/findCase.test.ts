import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../pack/RuleBook.js';
import { compileTable } from '../table/compileTable.js';
import { type Domain, type Forbidden, rowAsForbidden } from './Domain.js';
import { findCase } from './findCase.js';

const FACTS = ['symptom.weeping', 'symptom.fever', 'severity.dandruff', 'severity.hair_loss'];
const table = compileTable([
  { id: 'a.b', when: { all: [...FACTS.slice(0, 2), 'severity.dandruff >= 2', 'severity.hair_loss >= 3'] } },
  { id: 'a.c', when: { all: ['severity.dandruff >= 1', 'severity.hair_loss >= 1'] } },
] as unknown as Rule[]);

/** Flags 0, 1, unknown; grades in three bands and unknown. */
const WIDTHS = table.sizes.map((size) => size + 1);
const values = Int32Array.from(WIDTHS, (width) => (1 << width) - 1);
const domain = (impossible: readonly Forbidden[]): Domain => ({
  profile: 'scalp',
  table,
  values,
  rows: Array.from({ length: table.rows }, (_, row) => rowAsForbidden(table, row)),
  impossible,
});

const combination = fc
  .uniqueArray(fc.integer({ min: 0, max: WIDTHS.length - 1 }), { minLength: 1 })
  .chain((facts) =>
    fc
      .tuple(...facts.map((fact) => fc.integer({ min: 1, max: (1 << WIDTHS[fact]!) - 1 })))
      .map((held): Forbidden => ({ facts, values: held })),
  );

/** Every assignment, the slow way. */
function* everyCase(fact = 0, at: number[] = []): Generator<readonly number[]> {
  if (fact === WIDTHS.length) yield at;
  else for (let bit = 0; bit < WIDTHS[fact]!; bit += 1) yield* everyCase(fact + 1, [...at, 1 << bit]);
}

const avoids = (at: readonly number[], { facts, values: held }: Forbidden) =>
  facts.some((fact, k) => (at[fact]! & held[k]!) === 0);

describe('findCase', () => {
  it('finds a case exactly when there is one, and one that breaks nothing', () => {
    fc.assert(
      fc.property(
        fc.array(combination, { maxLength: 30 }),
        fc.array(combination, { maxLength: 6 }),
        (forbidden, impossible) => {
          const all = [...forbidden, ...impossible];
          const exists = [...everyCase()].some((at) => all.every((one) => avoids(at, one)));
          const found = findCase(domain(impossible), new Map(), forbidden);
          expect(found !== null).toBe(exists);
          if (found) for (const one of all) expect(avoids([...found], one)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stays within what is given', () => {
    const found = findCase(domain([]), new Map([[0, 0b10]]), [{ facts: [1], values: [0b011] }]);
    expect(found?.[0]).toBe(0b10);
    expect(found?.[1]).toBe(0b100);
  });
});
