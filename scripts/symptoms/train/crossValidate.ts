import { calibrate, type Judged, type Thresholds } from './calibrate.js';
import type { Spoken } from './compareReaders.js';
import type { Example } from './examples.js';
import { type Done, type Job, leftOutOf } from './job.js';
import { groupsOf } from './learnedConcepts.js';

/** Per example of a fold, what the concepts score on it by models that never saw it. */
export type Scores = ReadonlyMap<Example, ReadonlyMap<string, number>>;

export const writersOf = (examples: Iterable<Example>): string[] =>
  [...new Set([...examples].filter(({ measured }) => measured).map(({ writer }) => writer))].sort();

/** The scores of models that learned from all other folds, put together from the jobs that learned them. */
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

/** Thresholds by the scores on the given writers, and on the training sentences. */
export function thresholdsBy(
  scores: Scores,
  spoken: (example: Example) => Spoken,
  writers: readonly string[],
  concepts: readonly string[],
): ReadonlyMap<string, Thresholds> {
  const groups = groupsOf(concepts).map((group) =>
    calibrate(new Map(group.map((concept) => [concept, judge(scores, spoken, writers, concept)]))),
  );
  return new Map(groups.flatMap((thresholds) => [...thresholds]));
}

/** Texts whose label leaves the concept open are no measure. */
function judge(
  scores: Scores,
  spoken: (example: Example) => Spoken,
  writers: readonly string[],
  concept: string,
): Judged[] {
  return [...scores].flatMap(([example, byConcept]) => {
    const { writer, measured, expected } = example;
    const verdict = expected.get(concept);
    if (verdict === 'either' || (measured && !writers.includes(writer))) return [];
    const { now, said } = spoken(example);
    return [
      {
        score: byConcept.get(concept)!,
        said: verdict === 'now',
        measured,
        pattern: now.has(concept) ? 'now' : said.has(concept) ? 'otherwise' : 'silent',
      },
    ];
  });
}
