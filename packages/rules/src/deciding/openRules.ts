import { type TriageLevel, triageRank } from '@skin-advise/core';
import type { FactState } from '../facts/FactState.js';
import { eachRow } from '../table/matchRows.js';
import type { Fired, Firing } from './Firing.js';
import { FactTrait } from './factTraits.js';

/** Rules above a level that did not fire but would under some value of what is unknown, where something speaks for them. */
export function openFloors(firing: Firing, level: TriageLevel): Fired[] {
  const { engine, certain, possible, hasFired } = firing;
  const { table } = engine;
  const above = engine.rowsAbove[triageRank(level)]!;
  const speech = new Map<number, boolean>();
  const open: Fired[] = [];
  eachRow(
    above.map((bits, word) => bits & possible[word]! & ~certain[word]!),
    (row) => {
      const rule = table.ruleOf[row]!;
      if (hasFired[rule] === 0 && isPrimed(firing, row, speech)) open.push({ rule: table.rules[rule]!, row });
    },
  );
  return open;
}

/** A row of a rule that did not fire and might; undefined if the rule fired or cannot. */
export function openRow({ engine: { table }, possible, hasFired }: Firing, rule: number): number | undefined {
  if (hasFired[rule] === 1) return undefined;
  for (let row = table.rowStart[rule]!; row < table.rowStart[rule + 1]!; row += 1)
    if ((possible[row >> 5]! >>> (row & 31)) & 1) return row;
  return undefined;
}

/**
 * A row counts as open only when something known already speaks for it. Otherwise every unmentioned sign would
 * leave an emergency open in every case, and the bounds would say nothing.
 */
function isPrimed(firing: Firing, row: number, speech: Map<number, boolean>): boolean {
  const { table, traits } = firing.engine;
  let called = false;
  let standing = false;
  let aboutPerson = true;
  const end = table.constraintStart[row + 1]!;
  for (let at = table.constraintStart[row]!; at < end; at += 1) {
    const fact = table.constraintFact[at]!;
    const trait = traits[fact]!;
    if (isOpen(firing, fact)) {
      if (trait & FactTrait.quiet) return false;
      if (!(trait & FactTrait.person)) aboutPerson = false;
    }
    if (!spoken(firing, fact, speech)) continue;
    called ||= (trait & (FactTrait.calls | FactTrait.sevenPoint)) !== 0;
    standing ||= (trait & FactTrait.standing) !== 0;
  }
  return called || (aboutPerson && standing);
}

const isOpen = ({ code }: Firing, fact: number) => code.first[fact] !== code.last[fact];

function spoken(firing: Firing, fact: number, speech: Map<number, boolean>): boolean {
  const known = speech.get(fact) ?? says(firing, fact);
  speech.set(fact, known);
  return known;
}

/** True if the fact is stated, is not merely assumed, and calls for the rows that a possible case allows. */
export function speaksFor(firing: Firing, fact: number): boolean {
  const trait = firing.engine.traits[fact]!;
  return (trait & (FactTrait.calls | FactTrait.sevenPoint)) !== 0 && says(firing, fact);
}

function says({ engine, sheet }: Firing, fact: number): boolean {
  const { name } = engine.table.facts[fact]!.spec;
  const state: FactState | undefined = sheet.stated.get(name);
  if (state === undefined) return false;
  if (state.kind === 'range') return (engine.traits[fact]! & FactTrait.sevenPoint) !== 0;
  if (state.assumed) return false;
  // A sevenPoint that is fully known speaks through its signs.
  if ((engine.traits[fact]! & FactTrait.sevenPoint) !== 0) return false;
  return state.kind === 'either' || state.value !== false;
}
