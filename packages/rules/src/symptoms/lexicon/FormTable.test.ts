import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormTable } from './FormTable.js';
import { rolesOf } from './Lexicon.js';
import type { Reading } from './Trie.js';

const FORM = fc.string({ unit: fc.constantFrom(...'가나다라마바사'), minLength: 1, maxLength: 7 });
const READINGS = (['sign', 'noun', 'mark'] as const).map(
  (role): Reading => ({ name: `a_${role}`, role, bit: rolesOf(role), predicate: false, alone: false }),
);

function meaningOf(table: FormTable, form: string) {
  let place = -1;
  let node = FormTable.ROOT;
  for (const char of form) {
    place = table.find(node, char.charCodeAt(0));
    if (place < 0) return undefined;
    node = table.nodeAt(place);
  }
  return table.meaningAt(place);
}

describe('a table of forms', () => {
  it('has what each form means, also after it grew, and nothing for others', () => {
    const words = fc.array(fc.tuple(FORM, fc.constantFrom(...READINGS)), { maxLength: 900, size: 'max' });
    fc.assert(
      fc.property(words, FORM, (added, other) => {
        const table = new FormTable();
        const known = new Map<string, Set<Reading>>();
        for (const [form, reading] of added) {
          table.add(form, reading);
          known.set(form, (known.get(form) ?? new Set()).add(reading));
        }
        for (const [form, readings] of [...known, [other, known.get(other) ?? new Set()] as const]) {
          const meaning = meaningOf(table, form);
          expect(meaning?.readings ?? []).toEqual([...readings]);
          expect(meaning?.roles ?? 0).toBe(rolesOf(...[...readings].map(({ role }) => role)));
        }
      }),
      { numRuns: 30 },
    );
  });
});
