import { bigrams } from '../text/bigrams.js';
import { jaccard } from '../text/jaccard.js';
import type { CorpusPassage } from './Corpus.js';
import type { CorpusProblem } from './CorpusProblem.js';

/** Two bodies that share more of their character pairs than this say the same thing. */
export const NEAR_DUPLICATE = 0.6;

/** One passage with the file it was read from. */
export interface FiledPassage {
  readonly file: string;
  readonly passage: CorpusPassage;
}

/** What passages must not share with one another: ids, asks, and most of their text. */
export function lintCorpus(filed: readonly FiledPassage[]): CorpusProblem[] {
  return [
    ...repeated(filed, 'id', (p) => [p.id]),
    ...repeated(filed, 'asks', (p) => p.asks),
    ...alike(filed),
  ];
}

function repeated(
  filed: readonly FiledPassage[],
  field: string,
  values: (passage: CorpusPassage) => readonly string[],
): CorpusProblem[] {
  const first = new Map<string, string>();
  return filed.flatMap(({ file, passage }) =>
    values(passage).flatMap((value) => {
      const other = first.get(value);
      if (other === undefined) first.set(value, file);
      return other === undefined || other === file
        ? []
        : [{ file, field, message: `${value} is also in ${other}` }];
    }),
  );
}

function alike(filed: readonly FiledPassage[]): CorpusProblem[] {
  const pairs = filed.map(({ file, passage }) => ({ file, grams: bigrams(passage.text) }));
  return pairs.flatMap((one, i) =>
    pairs.slice(i + 1).flatMap((other) => {
      const shared = jaccard(one.grams, other.grams);
      if (shared <= NEAR_DUPLICATE) return [];
      const message = `shares ${shared.toFixed(2)} of its character pairs with ${one.file}`;
      return [{ file: other.file, field: 'body', message }];
    }),
  );
}
