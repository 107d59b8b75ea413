import type { Symptom } from '@skin-advise/core';
import { CONCEPTS } from '../../packages/rules/src/symptoms/index.js';
import { expectations } from './labels.js';
import type { Labelled } from './readData.js';

export const RED_FLAGS: ReadonlySet<string> = new Set(
  CONCEPTS.filter(({ redFlag }) => redFlag).map(({ code }) => code.replace(/^symptom\./, '')),
);

export interface Tally {
  found: number;
  missed: number;
  false: number;
}

export interface Failure {
  readonly text: Labelled;
  readonly concept: string;
  readonly kind: 'missed' | 'false';
}

export interface Score {
  readonly byConcept: ReadonlyMap<string, Tally>;
  readonly byVoice: ReadonlyMap<string, { red: Tally; other: Tally }>;
  readonly failures: readonly Failure[];
}

/** A reader as the measure sees it: the concepts that count as present now, of the person in the photo. */
export type Seen = (text: Labelled) => ReadonlySet<string>;

export const countsNow = ({ polarity, time, subject }: Symptom) =>
  polarity === 'present' && time === 'now' && subject !== 'other';

/**
 * Precision and recall by concept and by voice. A red flag that no label speaks of is false where it is seen; other concepts
 * are false only where a label says that they are not there, since writers label them where they are plainly said.
 */
export function score(texts: readonly Labelled[], seen: Seen): Score {
  const byConcept = new Map<string, Tally>();
  const byVoice = new Map<string, { red: Tally; other: Tally }>();
  const failures: Failure[] = [];
  for (const text of texts) {
    const voice = getOr(byVoice, text.voice, () => ({ red: tally(), other: tally() }));
    const found = seen(text);
    for (const [concept, what] of verdicts(text, found)) {
      const red = RED_FLAGS.has(concept);
      getOr(byConcept, concept, tally)[what] += 1;
      voice[red ? 'red' : 'other'][what] += 1;
      if (what !== 'found') failures.push({ text, concept, kind: what });
    }
  }
  return { byConcept, byVoice, failures };
}

/** Questions that likely red flags raise: about what is said but was not read, and about what is not said. */
export interface Asked {
  readonly missed: number;
  readonly vain: number;
  readonly texts: number;
}

export function countAsked(
  texts: readonly Labelled[],
  read: (text: Labelled) => { readonly asked: ReadonlySet<string> },
): Asked {
  let missed = 0;
  let vain = 0;
  for (const text of texts) {
    const expected = expectations(text.labels);
    for (const concept of read(text).asked) {
      if (!RED_FLAGS.has(concept)) continue;
      if (expected.get(concept) === 'now') missed += 1;
      else if (expected.get(concept) !== 'either') vain += 1;
    }
  }
  return { missed, vain, texts: texts.length };
}

type Verdict = readonly [concept: string, what: keyof Tally];

function verdicts(text: Labelled, found: ReadonlySet<string>): Verdict[] {
  const expected = expectations(text.labels);
  const out: Verdict[] = [];
  for (const [concept, what] of expected) {
    if (what === 'now') out.push([concept, found.has(concept) ? 'found' : 'missed']);
    if (what === 'not_now' && found.has(concept)) out.push([concept, 'false']);
  }
  for (const concept of found)
    if (!expected.has(concept) && (RED_FLAGS.has(concept) || text.labels.length === 0))
      out.push([concept, 'false']);
  return out;
}

export const tally = (): Tally => ({ found: 0, missed: 0, false: 0 });

export function total(tallies: Iterable<Tally>): Tally {
  const sum = tally();
  for (const one of tallies) for (const key of ['found', 'missed', 'false'] as const) sum[key] += one[key];
  return sum;
}

export const recall = ({ found, missed }: Tally) => found / Math.max(1, found + missed);
export const precision = (one: Tally) => one.found / Math.max(1, one.found + one.false);

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
