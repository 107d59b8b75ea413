import { type TriageLevel, triageRank } from '@skin-advise/core';
import { eachRow } from '../table/matchRows.js';
import type { Fired, Firing } from './Firing.js';
import { FactTrait } from './factTraits.js';

/**
 * Rows above a level that did not fire but would under some value of what is unknown, where something known speaks for
 * them. Otherwise every unmentioned sign would leave an emergency open in every case, and the bounds would say nothing.
 */
export function openFloors(firing: Firing, level: TriageLevel): Fired[] {
  const { engine, certain, possible, hasFired } = firing;
  const { table } = engine;
  const above = engine.rowsAbove[triageRank(level)]!;
  const open: Fired[] = [];
  const { candidates } = firing.scratch;
  let none = true;
  for (let word = 0; word < candidates.length; word += 1) {
    candidates[word] = above[word]! & possible[word]! & ~certain[word]!;
    if (candidates[word] !== 0) none = false;
  }
  if (none) return open;
  const heard = rowsHeard(firing);
  for (let word = 0; word < candidates.length; word += 1) candidates[word]! &= heard[word]!;
  eachRow(candidates, (row) => {
    const rule = table.ruleOf[row]!;
    if (hasFired[rule] === 0 && isPrimed(firing, row)) open.push({ rule: table.rules[rule]!, row });
  });
  return open;
}

/** A row of a rule that did not fire and might; undefined if the rule fired or cannot. */
export function openRow({ engine: { table }, possible, hasFired }: Firing, rule: number): number | undefined {
  if (hasFired[rule] === 1) return undefined;
  for (let row = table.rowStart[rule]!; row < table.rowStart[rule + 1]!; row += 1)
    if ((possible[row >> 5]! >>> (row & 31)) & 1) return row;
  return undefined;
}

const SPEAKING = FactTrait.calls | FactTrait.standing | FactTrait.sevenPoint;

/** The rows that test a fact somebody stated. */
function rowsHeard(firing: Firing): Int32Array {
  const { traits, rowsTesting } = firing.engine;
  const heard = firing.scratch.heard.fill(0);
  const { stated, count } = firing.code;
  for (let at = 0; at < count; at += 1) {
    const fact = stated[at]!;
    if (!(traits[fact]! & SPEAKING) || !says(firing, fact)) continue;
    const rows = rowsTesting(fact);
    for (let word = 0; word < heard.length; word += 1) heard[word]! |= rows[word]!;
  }
  return heard;
}

/** Something in the row calls for it; or a standing fact about the person does, and only the person is in question. */
function isPrimed(firing: Firing, row: number): boolean {
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
    if (!(trait & SPEAKING) || !says(firing, fact)) continue;
    called ||= (trait & (FactTrait.calls | FactTrait.sevenPoint)) !== 0;
    standing ||= (trait & FactTrait.standing) !== 0;
  }
  return called || (aboutPerson && standing);
}

const isOpen = ({ code }: Firing, fact: number) => code.first[fact] !== code.last[fact];

/** True if the fact is stated, is not merely assumed, and calls for the rows that a possible case allows. */
export function speaksFor(firing: Firing, fact: number): boolean {
  const trait = firing.engine.traits[fact]!;
  return (trait & (FactTrait.calls | FactTrait.sevenPoint)) !== 0 && says(firing, fact);
}

function says({ engine, code }: Firing, fact: number): boolean {
  const state = code.states[fact];
  if (state === undefined) return false;
  if (state.kind === 'range') return (engine.traits[fact]! & FactTrait.sevenPoint) !== 0;
  // A seven-point list that is fully known speaks through its signs.
  if (state.assumed || (engine.traits[fact]! & FactTrait.sevenPoint) !== 0) return false;
  return state.kind === 'either' || state.value !== false;
}
