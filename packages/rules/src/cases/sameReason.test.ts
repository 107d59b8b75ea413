import { readFileSync } from 'node:fs';
import { PROFILES, type Profile } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { targets } from '../deciding/targets.js';
import { BOOK } from '../generated/book.js';
import { type Rule, rulesFor } from '../pack/RuleBook.js';
import type { Item } from '../pack/schema.js';
import { normalForm, type Row } from '../table/normalForm.js';
import { holds, valuesFor } from './valuesFor.js';

const words = Object.assign(
  {},
  ...BOOK.packs.map(({ id }) => {
    const file = new URL(`../../packs/${id}/wording.ko.yaml`, import.meta.url);
    return parse(readFileSync(file, 'utf8')).rules ?? {};
  }),
) as Record<string, { because: string; caution?: string }>;

const against = (profile: Profile) =>
  rulesFor(BOOK, profile).filter(({ kind }) => kind === 'contraindication');

/** Items that some rule of the profile may advise. */
function advised(profile: Profile): (readonly [string, Item])[] {
  const codes = rulesFor(BOOK, profile).flatMap(({ care = [] }) =>
    care.map((use) => (typeof use === 'string' ? use : use.item)),
  );
  return [...new Set(codes)]
    .map((code) => [code, BOOK.items[code]!] as const)
    .filter(([, { kind }]) => kind === 'do');
}

/** Whether whatever meets the first conjunction meets the second. */
function implies(row: Row, other: Row): boolean {
  return [...new Set(other.map(({ fact }) => fact))].every((fact) => {
    const mine = row.filter((test) => test.fact === fact);
    const theirs = other.filter((test) => test.fact === fact);
    const values = valuesFor(fact, [...mine, ...theirs]);
    return (
      mine.length > 0 &&
      values
        .filter((value) => mine.every((test) => holds(test, value)))
        .every((value) => theirs.every((test) => holds(test, value)))
    );
  });
}

describe.each(PROFILES)('a person with a %s photo', (profile) => {
  it('is told one reason once, however many rules hold it', () => {
    const rows = against(profile).flatMap((rule) => normalForm(rule.when).map((row) => ({ rule, row })));
    const items = advised(profile);
    const doing = (rule: Rule, action: 'withhold' | 'caution') =>
      items.filter(([code, item]) => targets(rule[action], code, item)).map(([code]) => code);
    const twice = rows.flatMap(({ rule, row }) =>
      rows
        // What holds always speaks of the photo, not of the person, and is another reason.
        .filter(({ rule: other, row: wider }) => other !== rule && wider.length > 0 && implies(row, wider))
        .flatMap(({ rule: other }) =>
          (['withhold', 'caution'] as const).flatMap((action) => {
            const key = action === 'withhold' ? 'because' : 'caution';
            if (words[rule.id]![key] === words[other.id]![key]) return [];
            const both = doing(other, action);
            return doing(rule, action)
              .filter((code) => both.includes(code))
              .map((code) => `${code} ${action}: ${rule.id} and ${other.id}`);
          }),
        ),
    );
    expect([...new Set(twice)]).toEqual([]);
  });
});

/** Rules that speak of the scalp as a place to think of, whatever the thing. */
const PLACES = [
  'ingredients.exclude.chemotherapy-actives', // skin and scalp
  'ingredients.exclude.dye-acids', // keep off the freshly dyed scalp
  'lesion.exclude.antifungal-child-scalp', // it may be the scalp
];

describe('words about the scalp', () => {
  /** Things for nothing but the scalp and its hair. */
  const scalpOnly = ({ contains, classes }: Item) =>
    classes.some((one) => ['medicated_shampoo', 'colouring'].includes(one)) ||
    contains.some((one) => ['minoxidil', 'oil', 'finasteride'].includes(one));
  const scalpCodes = new Set(
    BOOK.packs
      .find(({ id }) => id === 'scalp')!
      .rules.flatMap(({ care = [] }) => care.map((use) => (typeof use === 'string' ? use : use.item))),
  );

  it('are said of nothing that goes on the face or body', () => {
    const scalp = /두피|샴푸|비듬 샴푸|염색·펌/;
    const rules = BOOK.packs.flatMap((pack) => pack.rules).filter(({ kind }) => kind === 'contraindication');
    const strays = rules.flatMap((rule) => {
      const aims = [...(rule.withhold ?? []), ...(rule.caution ?? [])];
      const hit = Object.entries(BOOK.items).filter(
        ([code, item]) => item.kind === 'do' && targets(aims, code, item),
      );
      const elsewhere = hit.filter(([code, item]) => !scalpOnly(item) && !scalpCodes.has(code));
      const said = `${words[rule.id]!.because} ${words[rule.id]!.caution ?? ''}`;
      return scalp.test(said) && elsewhere.length > 0
        ? [`${rule.id}: ${elsewhere.map(([code]) => code).join(', ')}`]
        : [];
    });
    expect(strays.filter((line) => !PLACES.some((id) => line.startsWith(`${id}:`)))).toEqual([]);
  });
});
