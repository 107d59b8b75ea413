/** Two sets by their places, and the share of their members that both have. */
export interface AlikePair {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

/** Against rounding: a pair is only given up when it is behind by more than this. */
const SLACK = 1e-9;

/**
 * The pairs of sets whose Jaccard index is above a bound, exactly, without comparing each with each: two sets so alike
 * share one of their rarest members (prefix filtering: Bayardo, Ma and Srikant 2007).
 *
 * @param bound from 0 to 1; the nearer to 1, the fewer are compared
 * @returns in the order of their places
 */
export function alikePairs(sets: readonly ReadonlySet<string>[], bound: number): AlikePair[] {
  const ranked = rarestFirst(sets);
  const holders = new Map<number, number[]>();
  const comparedWith = new Int32Array(sets.length).fill(-1);
  const pairs: AlikePair[] = [];
  ranked.forEach((own, second) => {
    for (const rank of own.subarray(0, own.length - Math.ceil(bound * own.length) + 1)) {
      const known = holders.get(rank) ?? [];
      for (const first of known) {
        if (comparedWith[first] === second) continue;
        comparedWith[first] = second;
        const shared = sharedOf(ranked[first]!, own, bound);
        if (shared > bound) pairs.push({ first, second, shared });
      }
      known.push(second);
      holders.set(rank, known);
    }
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** Each set as the ranks of its members, rising; the member in the fewest sets has the lowest. */
function rarestFirst(sets: readonly ReadonlySet<string>[]): Int32Array[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  const ordered = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  const ranks = new Map(ordered.map(([member], rank) => [member, rank]));
  return sets.map((set) => Int32Array.from(set, (member) => ranks.get(member)!).sort());
}

/** The Jaccard index of two rising lists; 0 as soon as it can no longer be above the bound. */
function sharedOf(a: Int32Array, b: Int32Array, bound: number): number {
  const all = a.length + b.length;
  const needed = (bound * all) / (1 + bound) - SLACK;
  let both = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (both + Math.min(a.length - i, b.length - j) < needed) return 0;
    const difference = a[i]! - b[j]!;
    if (difference === 0) both += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return both / (all - both);
}
