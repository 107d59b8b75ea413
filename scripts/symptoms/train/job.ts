import type { Example } from './examples.js';
import { type Learned, learn, scoresOf } from './learn.js';
import type { Quantised } from './quantise.js';

/** Some concepts to learn: from all texts, or from all but those of one fold, which are then scored. */
export interface Job {
  readonly leftOut: number | null;
  readonly concepts: readonly string[];
}

/** By concept: what was learned, or what it scores on the texts left out, in their order. */
export type Done = ReadonlyMap<string, Quantised | readonly number[]>;

export function carryOut({ leftOut, concepts }: Job, examples: readonly Example[]): Done {
  if (leftOut === null) return learn(examples, concepts).concepts;
  const model = learn(
    examples.filter(({ fold }) => fold !== leftOut),
    concepts,
  );
  return scoresByConcept(model, leftOutOf(examples, leftOut), concepts);
}

function scoresByConcept(model: Learned, texts: readonly Example[], concepts: readonly string[]): Done {
  const scores = texts.map((example) => scoresOf(model, example));
  return new Map(concepts.map((concept) => [concept, scores.map((byConcept) => byConcept.get(concept)!)]));
}

export const leftOutOf = (examples: readonly Example[], fold: number): readonly Example[] =>
  examples.filter((example) => example.fold === fold);

/** The folds that there are, in their order. */
export const foldsOf = (examples: readonly Example[]): number[] =>
  [...new Set(examples.flatMap(({ fold }) => fold ?? []))].sort((a, b) => a - b);
