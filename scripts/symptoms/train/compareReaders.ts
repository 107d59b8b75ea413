import { RED_FLAGS, type Tally, tally } from '../score.js';
import type { Thresholds } from './calibrate.js';
import { type Scores, thresholdsBy, writersOf } from './crossValidate.js';
import type { Example } from './examples.js';

/** What the patterns say of a text: all that they speak of, and what of it is so now. */
export interface Spoken {
  readonly said: ReadonlySet<string>;
  readonly now: ReadonlySet<string>;
}

export interface Comparison {
  readonly patterns: Tally;
  readonly model: Tally;
  readonly joined: Tally;
  /** Of what neither reader found: how often it is asked about, and how often a question is in vain. */
  readonly asked: Tally;
}

/**
 * Patterns, model and both together, by concept, on writers that the model has not seen. The thresholds too come from
 * the other writers, so the figures are those of a stranger.
 */
export function compareReaders(
  scores: Scores,
  spoken: (example: Example) => Spoken,
  concepts: readonly string[],
): ReadonlyMap<string, Comparison> {
  const compared = new Map(concepts.map((concept) => [concept, emptyComparison()]));
  const writers = writersOf(scores.keys());
  for (const leftOut of writers) {
    const others = writers.filter((writer) => writer !== leftOut);
    const thresholds = thresholdsBy(scores, spoken, others, concepts);
    for (const [example, byConcept] of scores)
      if (example.writer === leftOut) compare(compared, example, spoken(example), byConcept, thresholds);
  }
  return compared;
}

const emptyComparison = (): Comparison => ({
  patterns: tally(),
  model: tally(),
  joined: tally(),
  asked: tally(),
});

function compare(
  compared: ReadonlyMap<string, Comparison>,
  { expected }: Example,
  { said, now }: Spoken,
  scores: ReadonlyMap<string, number>,
  thresholds: ReadonlyMap<string, Thresholds>,
): void {
  for (const [concept, into] of compared) {
    const verdict = expected.get(concept);
    // As in the measure of the reader: what is no red flag is false only where a label says so.
    if (verdict === 'either' || (verdict === undefined && !RED_FLAGS.has(concept))) continue;
    const score = scores.get(concept)!;
    const { holds = Infinity, asks = Infinity, doubts = -Infinity } = thresholds.get(concept)!;
    const doubted = RED_FLAGS.has(concept) && score < doubts;
    const joined = (now.has(concept) && !doubted) || (!said.has(concept) && score >= holds);
    count(into.patterns, verdict === 'now', now.has(concept));
    count(into.model, verdict === 'now', score >= holds);
    count(into.joined, verdict === 'now', joined);
    if (!joined && (!said.has(concept) || now.has(concept)))
      count(into.asked, verdict === 'now', now.has(concept) || score >= asks);
  }
}

function count(into: Tally, isSaid: boolean, isFound: boolean): void {
  if (isSaid) into[isFound ? 'found' : 'missed'] += 1;
  else if (isFound) into.false += 1;
}
