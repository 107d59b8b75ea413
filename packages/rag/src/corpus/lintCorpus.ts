import { alikePairs } from '../text/alikePairs.js';
import { bigrams } from '../text/bigrams.js';
import type { CorpusPassage } from './Corpus.js';
import { BODY, type CorpusProblem, type FieldPath, problemAt, type Written } from './CorpusProblem.js';

/** Two bodies that share more of their character pairs than this say the same thing. */
export const NEAR_DUPLICATE = 0.6;

/** One passage with where it was read from. */
export interface FiledPassage {
  readonly written: Written;
  readonly passage: CorpusPassage;
}

/** What passages must not share with one another: ids, asks, and most of their text. */
export function lintCorpus(filed: readonly FiledPassage[]): CorpusProblem[] {
  return [
    ...repeated(filed, ({ passage }) => [[passage.id, ['id']]]),
    ...repeated(filed, ({ passage }) => passage.asks.map((ask, at) => [ask, ['asks', at]])),
    ...alike(filed),
  ];
}

function repeated(
  filed: readonly FiledPassage[],
  values: (one: FiledPassage) => readonly (readonly [value: string, path: FieldPath])[],
): CorpusProblem[] {
  const first = new Map<string, { readonly one: FiledPassage; readonly path: FieldPath }>();
  return filed.flatMap((one) =>
    values(one).flatMap(([value, path]) => {
      const other = first.get(value);
      if (other === undefined) first.set(value, { one, path });
      if (other === undefined || other.one === one) return [];
      return [problemAt(one.written, path, `${value} is also in ${placeOf(other.one, other.path)}`)];
    }),
  );
}

const placeOf = ({ written: { file, lineOf } }: FiledPassage, path: FieldPath) => `${file}:${lineOf(path)}`;

function alike(filed: readonly FiledPassage[]): CorpusProblem[] {
  const texts = filed.map(({ passage }) => bigrams(passage.text));
  return alikePairs(texts, NEAR_DUPLICATE).map(({ first, second, shared }) => {
    const message = `shares ${shared.toFixed(2)} of its character pairs with ${placeOf(filed[first]!, BODY)}`;
    return problemAt(filed[second]!.written, BODY, message);
  });
}
