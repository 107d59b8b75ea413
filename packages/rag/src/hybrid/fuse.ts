/** Reciprocal rank fusion (Cormack et al. 2009). They used 60 for lists of thousands; with hundreds the first places say more. */
const SOFTENING = 10;

/** One way of finding: places, the best first, and how far it is trusted beside the others. */
export interface Order {
  readonly places: readonly number[];
  readonly weight: number;
}

export interface Fused {
  readonly place: number;
  /** 1 where every order has it first; falls with the ranks. */
  readonly score: number;
}

/**
 * One order from several: each place counts weight over (its rank + 10) in every order that has it.
 *
 * @returns the best first; of equals the lower place
 */
export function fuse(orders: readonly Order[]): Fused[] {
  const scores = new Map<number, number>();
  const all = orders.reduce((sum, { weight }) => sum + weight, 0);
  for (const { places, weight } of orders)
    places.forEach((place, rank) => {
      const share = (weight * SOFTENING) / (all * (SOFTENING + rank));
      scores.set(place, (scores.get(place) ?? 0) + share);
    });
  return [...scores]
    .map(([place, score]) => ({ place, score }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
}
