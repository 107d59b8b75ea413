import { type Profile, TRIAGE_LEVELS } from '@skin-advise/core';
import { type Rule, type RuleBook, rulesFor } from '../pack/RuleBook.js';
import { compileTable, type Table } from '../table/compileTable.js';
import { newEncodedCase } from '../table/encode.js';
import type { Buffers, Engine } from './Engine.js';
import { traitsOf } from './factTraits.js';
import { type ItemEntry, makeItemEntry } from './ItemEntry.js';
import { makeRuleEntry, type RuleEntry } from './RuleEntry.js';

/** @throws SkinAdviseError whatever `compileTable` finds wrong with a rule */
export function compileEngine(book: RuleBook, profile: Profile): Engine {
  const table = compileTable(rulesFor(book, profile).map(inOneShape));
  const itemOf = itemsOf(book, table);
  const opinionated = rulesOnOpinion(table);
  const entries: RuleEntry[] = [];
  const testing: Int32Array[] = [];
  return {
    book,
    table,
    stamps: book.packs
      .filter((pack) => pack.profiles.includes(profile))
      .map(({ id, version, sha256 }) => ({ id, version, sha256 })),
    buffers: [
      newBuffers(table, itemCount(book)),
      newBuffers(table, itemCount(book)),
      newBuffers(table, itemCount(book)),
    ],
    firings: Array.from(table.ruleOf, (rule, row) => ({ rule: table.rules[rule]!, row })),
    traits: Uint8Array.from(table.facts, ({ spec }) => traitsOf(spec.name)),
    rowsAbove: TRIAGE_LEVELS.map((_, rank) => rowsWhere(table, (row) => table.floorOf[row]! > rank)),
    rowsTesting: (fact) => {
      testing[fact] ??= bitsOf(table, table.rowsOf[fact]!);
      return testing[fact];
    },
    ruleIndex: new Map(table.rules.map(({ id }, index) => [id, index])),
    ruleEntry: (rule) => {
      entries[rule] ??= makeRuleEntry(table.rules[rule]!, itemOf, opinionated.has(rule));
      return entries[rule];
    },
    itemEntry: itemOf,
  };
}

/** The rules that test the second opinion. */
function rulesOnOpinion({ facts, rowsOf, ruleOf }: Table): ReadonlySet<number> {
  const asked = facts.flatMap(({ spec }, fact) => (spec.name.startsWith('opinion.') ? [fact] : []));
  return new Set(asked.flatMap((fact) => rowsOf[fact]!.map((row) => ruleOf[row]!)));
}

/** Every field in every rule: reading a field of objects of many shapes is slow, and deciding does little else. */
const inOneShape = (rule: Rule): Rule => ({
  id: rule.id,
  kind: rule.kind,
  when: rule.when,
  ifUnknown: rule.ifUnknown,
  triage: rule.triage,
  care: rule.care,
  withhold: rule.withhold,
  neverTogether: rule.neverTogether,
  caution: rule.caution,
  defer: rule.defer,
  watchFor: rule.watchFor,
  disagreement: rule.disagreement,
});

/** Items are met one by one: what names an item is looked up when a decision first needs it. */
function itemsOf({ items }: RuleBook, { rules }: Table): (code: string) => ItemEntry {
  const contraindications = rules.flatMap((rule, index) =>
    rule.kind === 'contraindication' ? [{ rule, index }] : [],
  );
  const inReadingOrder = Object.keys(items).sort(
    (a, b) => items[a]!.order - items[b]!.order || (a < b ? -1 : 1),
  );
  const ranks = new Map(inReadingOrder.map((code, rank) => [code, rank]));
  const met = new Map<string, ItemEntry>();
  return (code) => {
    const known = met.get(code);
    if (known) return known;
    const entry = makeItemEntry(contraindications, code, items[code]!, ranks.get(code)!);
    met.set(code, entry);
    return entry;
  };
}

export const itemCount = ({ items }: RuleBook) => Object.keys(items).length;

export const newBuffers = (table: Table, items: number): Buffers => ({
  scratch: {
    candidates: new Int32Array(table.words),
    heard: new Int32Array(table.words),
    placeOf: new Uint8Array(items),
    told: new Uint8Array(table.rules.length),
  },
  code: newEncodedCase(table),
  certain: new Int32Array(table.words),
  possible: new Int32Array(table.words),
  hasFired: new Uint8Array(table.rules.length),
  rowOf: new Int32Array(table.rules.length),
});

const rowsWhere = (table: Table, wanted: (row: number) => boolean) =>
  bitsOf(table, [...Array(table.rows).keys()].filter(wanted));

function bitsOf({ words }: Table, rows: readonly number[]): Int32Array {
  const set = new Int32Array(words);
  for (const row of rows) set[row >> 5]! |= 1 << (row & 31);
  return set;
}
