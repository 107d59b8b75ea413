/** A text's score for a concept by a model that never saw its writer, and whether the text says it. */
export interface Judged {
  readonly writer: string;
  readonly score: number;
  readonly said: boolean;
}

/** Scores from which a concept counts as present, and from which it is asked about; absent where none is good enough. */
export interface Thresholds {
  readonly holds: number | undefined;
  readonly asks: number | undefined;
}

/** Right so often, a likely symptom counts as one. */
const HOLDS_PRECISION = 0.9;
/** So often, it is worth a question. */
const ASKS_PRECISION = 0.7;
/** Fewer found than this share, and the precision is luck. */
const USEFUL_RECALL = 0.2;
/** A precision measured on few texts flatters: it is taken as if this many more had been wrong. */
const DOUBT = 0.5;
/** A threshold from some twenty texts wavers, one from all concepts does not: this much of it is the concept's own. */
const OWN_SHARE = 0.3;

/**
 * Thresholds per concept: between its own, at which its precision is reached on writers left out, and the one at which all
 * these concepts together reach it. A concept that never reaches it itself has none.
 */
export function calibrate(judged: ReadonlyMap<string, readonly Judged[]>): ReadonlyMap<string, Thresholds> {
  const all = falling([...judged.values()].flat());
  const shared = { holds: lowest(all, HOLDS_PRECISION), asks: lowest(all, ASKS_PRECISION) };
  return new Map(
    [...judged].map(([concept, own]) => {
      const descending = falling(own);
      const holds = between(lowest(descending, HOLDS_PRECISION), shared.holds);
      const asks = between(lowest(descending, ASKS_PRECISION), shared.asks);
      const useful = holds !== undefined && recallFrom(own, holds) >= USEFUL_RECALL;
      return [concept, { holds: useful ? holds : undefined, asks: asks ?? holds }];
    }),
  );
}

const falling = (judged: readonly Judged[]) => [...judged].sort((a, b) => b.score - a.score);

function between(own: number | undefined, shared: number | undefined): number | undefined {
  if (own === undefined || shared === undefined) return undefined;
  return OWN_SHARE * own + (1 - OWN_SHARE) * shared;
}

/** The lowest threshold that keeps the precision, halfway to the next score below it. */
function lowest(descending: readonly Judged[], precision: number): number | undefined {
  let found = 0;
  let threshold: number | undefined;
  descending.forEach(({ score, said }, index) => {
    if (said) found += 1;
    const next = descending[index + 1]?.score;
    if (next === score || found / (index + 1 + DOUBT) < precision) return;
    threshold = next === undefined ? score : (score + next) / 2;
  });
  return threshold;
}

function recallFrom(judged: readonly Judged[], threshold: number): number {
  const said = judged.filter((one) => one.said);
  return said.filter(({ score }) => score >= threshold).length / Math.max(1, said.length);
}
