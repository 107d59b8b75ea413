import type { Example } from './examples.js';
import { type Learned, learn, scoresOf } from './learn.js';
import type { Quantised } from './quantise.js';

/** Some concepts to learn: from all texts, or from all but one writer's, whose texts are then scored. */
export interface Job {
  readonly leftOut: string | null;
  readonly concepts: readonly string[];
}

/** By concept: what was learned, or what it scores on the texts of the writer left out, in their order. */
export type Done = ReadonlyMap<string, Quantised | readonly number[]>;

export function carryOut({ leftOut, concepts }: Job, examples: readonly Example[]): Done {
  if (leftOut === null) return learn(examples, concepts).concepts;
  const model = learn(
    examples.filter(({ writer }) => writer !== leftOut),
    concepts,
  );
  return scoresByConcept(model, leftOutOf(examples, leftOut), concepts);
}

function scoresByConcept(model: Learned, texts: readonly Example[], concepts: readonly string[]): Done {
  const scores = texts.map((example) => scoresOf(model, example));
  return new Map(concepts.map((concept) => [concept, scores.map((byConcept) => byConcept.get(concept)!)]));
}

export const leftOutOf = (examples: readonly Example[], writer: string): readonly Example[] =>
  examples.filter((example) => example.measured && example.writer === writer);
