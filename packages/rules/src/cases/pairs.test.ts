import { readFileSync } from 'node:fs';
import { PROFILES, type Profile, SkinAdviseError } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createDecider } from '../deciding/createDecider.js';
import { IN_USE, isTarget } from '../deciding/targets.js';
import { caseOf, type FactValues } from '../facts/caseOf.js';
import { BOOK } from '../generated/book.js';
import type { Test } from '../pack/condition.js';
import { type Rule, type RuleBook, rulesFor } from '../pack/RuleBook.js';
import type { Item } from '../pack/schema.js';
import { normalForm } from '../table/normalForm.js';
import { holds, valuesFor } from './valuesFor.js';

interface Using {
  fact: string;
  withholds?: 'a' | 'b';
  cautions?: 'a' | 'b';
  by: string;
}
interface Pair {
  a: string;
  b: string;
  started: string;
  using: Using[];
}
const read = (name: string) =>
  parse(readFileSync(new URL(`../../cases/${name}.yaml`, import.meta.url), 'utf8'));
const { pairs } = read('pairs') as { pairs: Pair[] };
const all: Readonly<Record<string, Item>> = { ...BOOK.items, ...(read('imagined') as object) };
const decider = createDecider(BOOK);
const named = pairs.map((pair) => [`${pair.a} and ${pair.b}`, pair] as const);

/** The like of an item, newly advised. */
function begun(code: string, order: number): Item {
  const { oneOf: _, ...item } = all[code]!;
  return { ...item, order, classes: item.classes.filter((one) => one !== IN_USE && one !== 'prescribed') };
}

/** The book with an imagined rule that advises the like of some items to everyone. */
function advising(items: Readonly<Record<string, Item>>): RuleBook {
  const rule = { id: 'imagined.care', kind: 'care', when: 'always', care: Object.keys(items) } as unknown;
  const pack = { ...BOOK.packs[0]!, id: 'imagined', profiles: PROFILES, rules: [rule as Rule] };
  return { packs: [...BOOK.packs, pack], items: { ...BOOK.items, ...items } };
}

function decideOn(items: Readonly<Record<string, Item>>, facts: FactValues) {
  const { care, withheld } = createDecider(advising(items)).decide(caseOf('score', facts));
  return {
    kept: care.map(({ code }) => code).filter((code) => code in items),
    cautions: (code: string) => care.find((one) => one.code === code)?.cautions.map(({ key }) => key) ?? [],
    why: (code: string) => withheld.find((one) => one.code === code)?.rules ?? [],
  };
}

describe('two that must not be begun together', () => {
  it.each(named)('%s: the first stays, the other waits', (_, { a, b, started }) => {
    const { kept, why } = decideOn({ a: begun(a, 900), b: begun(b, 901) }, {});
    expect(kept).toEqual(['a']);
    expect(why('b')).toContain(started);
    expect(decideOn({ a: begun(a, 901), b: begun(b, 900) }, {}).kept).toEqual(['b']);
  });

  it.each(named)('%s: each alone is advised', (_, { a, b }) => {
    expect(decideOn({ a: begun(a, 900) }, {}).kept).toEqual(['a']);
    expect(decideOn({ b: begun(b, 900) }, {}).kept).toEqual(['b']);
  });

  it.each(named)('%s: nothing is taken away from who uses both', (_, { a, b }) => {
    const used = (code: string, order: number) => {
      const item = begun(code, order);
      return { ...item, classes: [...item.classes, IN_USE] };
    };
    expect(decideOn({ a: used(a, 900), b: used(b, 901) }, {}).kept).toEqual(['a', 'b']);
  });

  const uses = pairs.flatMap((pair) =>
    pair.using.map((use) => [`${use.fact}: ${use.by}`, pair, use] as const),
  );
  it.each(uses)('%s', (_, pair, { fact, withholds, cautions, by }) => {
    const other = withholds ?? cautions!;
    const { kept, cautions: said, why } = decideOn({ [other]: begun(pair[other], 900) }, { [fact]: true });
    expect(kept).toEqual(withholds ? [] : [other]);
    expect(withholds ? why(other) : said(other)).toContain(withholds ? by : `rules.${by}.caution`);
  });

  it('tries every rule that keeps things apart', () => {
    const apart = BOOK.packs.flatMap((pack) => pack.rules).filter((rule) => rule.neverTogether);
    const tried = new Set(pairs.map(({ started }) => started));
    const untried = apart.map(({ id }) => id).filter((id) => !tried.has(id));
    expect(untried).toEqual(['face.exclude.one-active-at-a-time']);
  });
});

/** Things a profile may newly advise, each with the conditions under which some rule does. */
function advisable(profile: Profile) {
  return rulesFor(BOOK, profile).flatMap((rule) =>
    (rule.care ?? []).flatMap((use) => {
      const code = typeof use === 'string' ? use : use.item;
      const item = BOOK.items[code]!;
      const begins = item.kind === 'do' && item.nature === 'product' && !item.classes.includes(IN_USE);
      return begins ? normalForm(rule.when).map((row) => ({ code, row })) : [];
    }),
  );
}

/** Facts that meet all tests, or null where they exclude each other or no Case has them. */
function meeting(tests: readonly Test[]): FactValues | null {
  const facts: Record<string, string | number | boolean> = {};
  for (const name of new Set(tests.map(({ fact }) => fact))) {
    const own = tests.filter(({ fact }) => fact === name);
    const value = valuesFor(name, own).find((one) => own.every((test) => holds(test, one)));
    if (value === undefined) return null;
    // A sign nobody mentions is absent.
    if (value !== false || name.startsWith('person.')) facts[name] = value;
  }
  return facts;
}

/** Decides a Case in which both are advised; null where there is none. */
function together(profile: Profile, tests: readonly Test[]) {
  const facts = meeting(tests);
  if (!facts) return null;
  try {
    return decider.decide(caseOf(profile, facts));
  } catch (error) {
    if (error instanceof SkinAdviseError && error.code === 'unrealisable_facts') return null;
    throw error;
  }
}

describe.each(PROFILES)('whatever %s advises at once', (profile) => {
  const options = advisable(profile);
  const decisions = options.flatMap((one, at) =>
    options.slice(at + 1).flatMap((other) => {
      if (one.code === other.code) return [];
      const decision = together(profile, [...one.row, ...other.row]);
      return decision ? [decision] : [];
    }),
  );

  it('never begins two things that are kept apart', () => {
    const like = (code: string, of: string) =>
      all[code]!.contains.some((active) => all[of]!.contains.includes(active));
    const clashes = decisions.flatMap(({ care }) => {
      const started = care.map(({ code }) => code).filter((code) => options.some((one) => one.code === code));
      return started.flatMap((x, at) =>
        started
          .slice(at + 1)
          .filter((y) => pairs.some(({ a, b }) => (like(x, a) && like(y, b)) || (like(x, b) && like(y, a))))
          .map((y) => `${x} and ${y}`),
      );
    });
    expect([...new Set(clashes)]).toEqual([]);
    if (options.length > 1) expect(decisions.length).toBeGreaterThan(0);
  });
});

it('one new active at a time on a face: acne and seborrhoeic dermatitis at once', () => {
  const facts = {
    top1: 'seborrheic_dermatitis',
    'probability.seborrheic_dermatitis': 0.55,
    'probability.acne': 0.42,
    'symptom.flakes_greasy': true,
    'person.breastfeeding': true,
  };
  const { care, withheld } = decider.decide(caseOf('face', facts));
  const active = care.filter(({ code }) => isTarget('class:active', code, BOOK.items[code]!));
  expect(active.map(({ code }) => code)).toEqual(['azelaic_acid_option']);
  expect(withheld.find(({ code }) => code === 'antifungal_cream_face')?.rules).toEqual([
    'face.exclude.one-active-at-a-time',
  ]);
});
