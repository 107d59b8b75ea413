import { calibrate, type Judged, type Thresholds } from './calibrate.js';
import type { Example } from './examples.js';
import { type Done, type Job, leftOutOf } from './job.js';
import { groupsOf } from './learnedConcepts.js';

/** Per measured example, what the concepts score on it. */
export type Scores = ReadonlyMap<Example, ReadonlyMap<string, number>>;

export const writersOf = (examples: Iterable<Example>): string[] =>
  [...new Set([...examples].filter(({ measured }) => measured).map(({ writer }) => writer))].sort();

/** The scores of models that learned from all other writers, put together from the jobs that learned them. */
export function scoresFrom(
  examples: readonly Example[],
  jobs: readonly Job[],
  done: readonly Done[],
): Scores {
  const scores = new Map<Example, Map<string, number>>();
  jobs.forEach(({ leftOut, concepts }, at) => {
    if (leftOut === null) return;
    leftOutOf(examples, leftOut).forEach((example, index) => {
      const byConcept = scores.get(example) ?? new Map<string, number>();
      scores.set(example, byConcept);
      for (const concept of concepts)
        byConcept.set(concept, (done[at]!.get(concept) as readonly number[])[index]!);
    });
  });
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
