import { type Profile, TRIAGE_LEVELS } from '@skin-advise/core';
import type { Rule, RuleBook } from '../pack/RuleBook.js';
import { rulesFor } from '../pack/RuleBook.js';
import type { Item } from '../pack/schema.js';
import { compileTable, type Table } from '../table/compileTable.js';
import type { Against, Buffers, Engine } from './Engine.js';
import { traitsOf } from './factTraits.js';
import { allTargets, targets } from './targets.js';

/** @throws SkinAdviseError whatever `compileTable` finds wrong with a rule */
export function compileEngine(book: RuleBook, profile: Profile): Engine {
  const table = compileTable(rulesFor(book, profile));
  const contraindications = table.rules.flatMap((rule, index) =>
    rule.kind === 'contraindication' ? [{ rule, index }] : [],
  );
  const known = new Map<string, Against>();
  const testing: Int32Array[] = [];
  return {
    book,
    table,
    stamps: book.packs
      .filter((pack) => pack.profiles.includes(profile))
      .map(({ id, version, sha256 }) => ({ id, version, sha256 })),
    buffers: [newBuffers(table), newBuffers(table)],
    traits: Uint8Array.from(table.facts, ({ spec }) => traitsOf(spec.name)),
    rowsAbove: TRIAGE_LEVELS.map((_, rank) => rowsWhere(table, (row) => table.floorOf[row]! > rank)),
    rowsTesting: (fact) => {
      testing[fact] ??= bitsOf(table, table.rowsOf[fact]!);
      return testing[fact];
    },
    quiet: quietProposals(table.rules),
    against: (code, item) => {
      const found = known.get(code) ?? againstOf(contraindications, code, item);
      known.set(code, found);
      return found;
    },
  };
}

function quietProposals(rules: readonly Rule[]): Map<string, Set<string>> {
  const quiet = new Map<string, Set<string>>();
  for (const { id, care = [] } of rules) {
    const codes = care.flatMap((use) => (typeof use !== 'string' && use.ifWarned ? [use.item] : []));
    if (codes.length > 0) quiet.set(id, new Set(codes));
  }
  return quiet;
}

export const newBuffers = ({ facts, words, rules }: Table): Buffers => ({
  first: new Uint8Array(facts.length),
  last: new Uint8Array(facts.length),
  certain: new Int32Array(words),
  possible: new Int32Array(words),
  hasFired: new Uint8Array(rules.length),
});

const asks = ({ kind, ifUnknown }: Rule) => kind === 'contraindication' && ifUnknown === 'ask';

const rowsWhere = (table: Table, wanted: (row: number) => boolean) =>
  bitsOf(table, [...Array(table.rows).keys()].filter(wanted));

function bitsOf({ words }: Table, rows: readonly number[]): Int32Array {
  const set = new Int32Array(words);
  for (const row of rows) set[row >> 5]! |= 1 << (row & 31);
  return set;
}

function againstOf(
  contraindications: readonly { rule: Rule; index: number }[],
  code: string,
  item: Item,
): Against {
  const naming = (list: (rule: Rule) => readonly string[] | undefined) =>
    contraindications.filter(({ rule }) => targets(list(rule), code, item)).map(({ index }) => index);
  return {
    withhold: naming((rule) => rule.withhold),
    caution: naming((rule) => rule.caution),
    defer: naming((rule) => rule.defer?.targets),
    apart: naming((rule) => rule.neverTogether),
    ask: naming((rule) => (asks(rule) ? allTargets(rule) : [])),
  };
}
