import type { Expected } from '../labels.js';
import { dot, type Lesson, type Separator, separate } from './separate.js';
import type { Row } from './vocabulary.js';

/** An example in the numbers of a vocabulary. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly expected: ReadonlyMap<string, Expected>;
}

/** Those who say it are few among thousands; those who say it of something else, or deny it, teach the most. */
const COST = { now: 4, not_now: 2, unsaid: 1 } as const;

/**
 * Learns one concept. A text of several windows that says it is first left out, then joins with the window that speaks
 * for it most: the label does not tell which sentence says it. Where it is not said, no window of it may speak.
 */
export function learnConcept(concept: string, examples: readonly Rows[], features: number): Separator {
  const lessons: Lesson[] = [];
  const open: Rows[] = [];
  for (const example of examples) {
    const expected = example.expected.get(concept) ?? 'unsaid';
    if (expected === 'either') continue;
    if (expected === 'now' && example.rows.length > 1) open.push(example);
    else for (const row of example.rows) lessons.push(toLesson(row, expected));
  }
  const first = separate(lessons, features);
  if (open.length === 0) return first;
  const chosen = open.map(({ rows }) => toLesson(strongest(first, rows), 'now'));
  return separate([...lessons, ...chosen], features);
}

const toLesson = (row: Row, expected: keyof typeof COST): Lesson => ({
  row,
  sign: expected === 'now' ? 1 : -1,
  cost: COST[expected],
});

function strongest({ weights }: Separator, rows: readonly Row[]): Row {
  return rows.reduce((best, row) => (dot(weights, row) > dot(weights, best) ? row : best));
}
