import { calibrate, type Judged, type Thresholds } from './calibrate.js';
import type { Example } from './examples.js';
import { learn, scoresOf } from './learn.js';
import { groupsOf } from './learnedConcepts.js';

/** Per measured example, what the concepts score on it. */
export type Scores = ReadonlyMap<Example, ReadonlyMap<string, number>>;

export const writersOf = (examples: Iterable<Example>): string[] =>
  [...new Set([...examples].filter(({ measured }) => measured).map(({ writer }) => writer))].sort();

/** The scores of models that learned from all other writers. */
export function crossValidate(examples: readonly Example[], concepts: readonly string[]): Scores {
  const scores = new Map<Example, ReadonlyMap<string, number>>();
  for (const leftOut of writersOf(examples)) {
    const others = examples.filter(({ writer }) => writer !== leftOut);
    const model = learn(others, concepts);
    for (const example of examples)
      if (example.measured && example.writer === leftOut) scores.set(example, scoresOf(model, example));
  }
  return scores;
}

/** Thresholds by the scores on the given writers. */
export function thresholdsBy(
  scores: Scores,
  writers: readonly string[],
  concepts: readonly string[],
): ReadonlyMap<string, Thresholds> {
  const groups = groupsOf(concepts).map((group) =>
    calibrate(new Map(group.map((concept) => [concept, judge(scores, writers, concept)]))),
  );
  return new Map(groups.flatMap((thresholds) => [...thresholds]));
}

/** Texts whose label leaves the concept open are no measure. */
function judge(scores: Scores, writers: readonly string[], concept: string): Judged[] {
  return [...scores].flatMap(([{ writer, expected }, byConcept]) => {
    const verdict = expected.get(concept);
    if (verdict === 'either' || !writers.includes(writer)) return [];
    return [{ writer, score: byConcept.get(concept)!, said: verdict === 'now' }];
  });
}
