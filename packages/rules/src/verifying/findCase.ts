import type { Domain, Forbidden, Values } from './Domain.js';
import { unknownBit } from './Domain.js';

/** A search that runs away is a defect of the rules' shape, and is reported instead of waited for. */
const MOST_STEPS = 200_000;

/** Thrown when a search takes more than `MOST_STEPS`: neither a proof nor a witness. */
export class SearchTooLong extends Error {}

/**
 * Finds a case of the domain in which none of the forbidden combinations holds, or proves that there is none: branching on
 * the first combination that the plainest completion violates, with unit propagation. Complete, because a combination is
 * only avoided by one of its facts, and every such way is tried.
 *
 * @param given values that some facts are restricted to
 * @returns per fact one value bit, or null if no case exists
 */
export function findCase(
  domain: Domain,
  given: ReadonlyMap<number, Values>,
  forbidden: readonly Forbidden[],
): Int32Array | null {
  const values = domain.values.slice();
  for (const [fact, allowed] of given) values[fact]! &= allowed;
  if (values.some((left) => left === 0)) return null;
  return new Search(domain, [...forbidden, ...domain.impossible]).solve(values);
}

class Search {
  private steps = 0;
  private readonly unknown: Int32Array;

  constructor(
    { table }: Domain,
    private readonly forbidden: readonly Forbidden[],
  ) {
    this.unknown = Int32Array.from(table.sizes, (_, fact) => unknownBit(table, fact));
  }

  solve(values: Int32Array): Int32Array | null {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new SearchTooLong();
    if (!this.propagate(values)) return null;
    const plain = values.map((left, fact) => plainest(left, this.unknown[fact]!));
    const violated = this.forbidden.find((one) => holds(one, plain));
    return violated ? this.branch(values, violated) : plain;
  }

  /** The ways to avoid a combination, made disjoint: the earlier facts hold, this one does not. */
  private branch(values: Int32Array, { facts, values: held }: Forbidden): Int32Array | null {
    const left = values.slice();
    for (let k = 0; k < facts.length; k += 1) {
      const fact = facts[k]!;
      const avoiding = left.slice();
      avoiding[fact]! &= ~held[k]!;
      const found = avoiding[fact] === 0 ? null : this.solve(avoiding);
      if (found) return found;
      left[fact]! &= held[k]!;
      if (left[fact] === 0) return null;
    }
    return null;
  }

  /** A combination that only one fact can still avoid decides that fact. False if one can no longer be avoided. */
  private propagate(values: Int32Array): boolean {
    for (let changed = true; changed; ) {
      changed = false;
      for (const { facts, values: held } of this.forbidden) {
        const last = lastWayOut(facts, held, values);
        if (last === -2) return false;
        if (last < 0) continue;
        values[facts[last]!]! &= ~held[last]!;
        changed = true;
      }
    }
    return true;
  }
}

/** The position of the only fact that can still avoid a combination; -1 if it is avoided or there are several, -2 if none. */
function lastWayOut(facts: readonly number[], held: readonly Values[], values: Int32Array): number {
  let last = -2;
  for (let k = 0; k < facts.length; k += 1) {
    const left = values[facts[k]!]!;
    if ((left & held[k]!) === 0) return -1;
    if ((left & ~held[k]!) === 0) continue;
    if (last >= 0) return -1;
    last = k;
  }
  return last;
}

/** Unknown if it may be, or else the lowest value. */
const plainest = (left: Values, unknown: Values): Values => ((left & unknown) !== 0 ? unknown : left & -left);

function holds({ facts, values }: Forbidden, at: Int32Array): boolean {
  for (let k = 0; k < facts.length; k += 1) if ((at[facts[k]!]! & ~values[k]!) !== 0) return false;
  return true;
}
