import type { Example } from './examples.js';
import { learnConcept } from './learnConcept.js';
import { type Quantised, quantise, SCALE } from './quantise.js';
import { dot } from './separate.js';
import { type Row, toRow, vocabularyOf } from './vocabulary.js';

export interface Learned {
  readonly vocabulary: ReadonlyMap<number, number>;
  readonly concepts: ReadonlyMap<string, Quantised>;
}

export function learn(examples: readonly Example[], concepts: readonly string[]): Learned {
  const vocabulary = vocabularyOf(examples);
  const rows = examples.map(({ windows, expected }) => ({
    rows: windows.map((window) => toRow(vocabulary, window)),
    expected,
  }));
  const learned = concepts.map(
    (concept) => [concept, quantise(learnConcept(concept, rows, vocabulary.size))] as const,
  );
  return { vocabulary, concepts: new Map(learned) };
}

/** What the learned concepts score on a text: its highest window, as the reader takes it. */
export function scoresOf({ vocabulary, concepts }: Learned, { windows }: Example): Map<string, number> {
  const rows = windows.map((window) => toRow(vocabulary, window));
  return new Map([...concepts].map(([concept, one]) => [concept, highest(one, rows)]));
}

/** The reader takes a sum below nought for nought. */
function highest({ weights, bias }: Quantised, rows: readonly Row[]): number {
  return Math.max(0, ...rows.map((row) => dot(weights, row))) / SCALE + bias;
}
