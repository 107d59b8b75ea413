import { jaccard } from './jaccard.js';

/** Two sets by their places, and the share of their members that both have. */
export interface AlikePair {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

/**
 * The pairs of sets whose Jaccard index is above a bound, exactly, without comparing each with each: two sets so alike
 * share one of their rarest members (prefix filtering: Bayardo, Ma and Srikant 2007).
 *
 * @param bound from 0 to 1; the nearer to 1, the fewer are compared
 * @returns in the order of their places
 */
export function alikePairs(sets: readonly ReadonlySet<string>[], bound: number): AlikePair[] {
  const rarest = rarestFirst(sets);
  const holders = new Map<string, number[]>();
  const pairs: AlikePair[] = [];
  sets.forEach((set, second) => {
    const prefix = rarest(set).slice(0, set.size - Math.ceil(bound * set.size) + 1);
    const candidates = new Set(prefix.flatMap((member) => holders.get(member) ?? []));
    for (const first of candidates) {
      const shared = jaccard(sets[first]!, set);
      if (shared > bound) pairs.push({ first, second, shared });
    }
    for (const member of prefix) {
      const known = holders.get(member);
      if (known) known.push(second);
      else holders.set(member, [second]);
    }
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** The members of a set, those in the fewest sets first. */
function rarestFirst(sets: readonly ReadonlySet<string>[]): (set: ReadonlySet<string>) => string[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  return (set) => [...set].sort((a, b) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1));
}
