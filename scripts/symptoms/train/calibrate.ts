/** A text's score for a concept by a model that never saw its writer, and whether the text says it. */
export interface Judged {
  readonly score: number;
  readonly said: boolean;
  /** Of the development half. The training sentences say a concept far oftener than people do. */
  readonly measured: boolean;
  /** What the patterns say: it is there now, something else (denied, over, …), or nothing. */
  readonly pattern: 'now' | 'otherwise' | 'silent';
}

/** Scores; absent where none is good enough. */
export interface Thresholds {
  /** From here a concept counts as present. */
  readonly holds?: number | undefined;
  /** From here it is asked about. */
  readonly asks?: number | undefined;
  /** Below this, one that the patterns see is only asked about. */
  readonly doubts?: number | undefined;
}

/** Right so often, a likely symptom counts as one. */
const HOLDS_PRECISION = 0.9;
/** So often, where the patterns are silent, it is worth a question. */
const ASKS_PRECISION = 0.4;
/** Patterns that are right so seldom are not believed. */
const DOUBTS_PRECISION = 1 / 3;
/** Fewer found than this share, and the precision is luck. */
const USEFUL_RECALL = 0.2;
/** A precision measured on few texts flatters: it is taken as if this many more had been wrong. */
const DOUBT = 0.5;
/** A threshold from some twenty texts wavers, one from all concepts does not: this much of it is the concept's own. */
const OWN_SHARE = 0.3;

/**
 * Thresholds per concept. `holds` lies between the concept's own, at which its precision is reached on writers left out, and
 * the one at which all these concepts together reach it; a concept that never reaches it itself has none. What is asked
 * and doubted is seldom enough that all these concepts share a threshold.
 */
export function calibrate(judged: ReadonlyMap<string, readonly Judged[]>): ReadonlyMap<string, Thresholds> {
  const every = [...judged.values()].flat();
  const shared = lowest(falling(every.filter(({ measured }) => measured)), HOLDS_PRECISION);
  const asks = lowest(falling(every.filter(({ pattern }) => pattern === 'silent')), ASKS_PRECISION);
  const doubts = highest(every.filter(({ pattern }) => pattern === 'now'));
  return new Map(
    [...judged].map(([concept, all]) => {
      const own = all.filter(({ measured }) => measured);
      const holds = between(lowest(falling(own), HOLDS_PRECISION), shared);
      const useful = holds !== undefined && recallFrom(own, holds) >= USEFUL_RECALL;
      return [concept, { holds: useful ? holds : undefined, asks: lower(asks, holds), doubts }];
    }),
  );
}

/** What holds is never asked about first. */
const lower = (asks: number | undefined, holds: number | undefined) =>
  asks === undefined || holds === undefined ? (asks ?? holds) : Math.min(asks, holds);

/** The highest score below which the patterns are right too seldom, halfway to the next above it. */
function highest(judged: readonly Judged[]): number | undefined {
  const rising = falling(judged).reverse();
  let right = 0;
  let threshold: number | undefined;
  rising.forEach(({ score, said }, index) => {
    if (said) right += 1;
    const next = rising[index + 1]?.score;
    if (next === undefined || next === score || right / (index + 1) > DOUBTS_PRECISION) return;
    threshold = (score + next) / 2;
  });
  return threshold;
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
