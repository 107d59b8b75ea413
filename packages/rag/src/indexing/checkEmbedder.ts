import { SkinAdviseError } from '@skin-advise/core';
import type { Embedder } from '../embedder/Embedder.js';
import type { GuidanceIndex } from './GuidanceIndex.js';

/**
 * Vectors of two embedders cannot be compared: what would be found looks right and is chance.
 *
 * @throws SkinAdviseError `index_of_another_embedder`
 */
export function checkEmbedder({ store, file }: GuidanceIndex, embedder: Embedder): void {
  if (madeBy(store, embedder)) return;
  throw new SkinAdviseError({
    code: 'index_of_another_embedder',
    message: 'This index was made by another embedder than the one that would search it',
    path: file ?? 'index',
    found: `${store.fingerprint}, ${store.dimensions} dimensions`,
    expected: `${embedder.fingerprint}, ${embedder.dimensions} dimensions`,
    hint: file
      ? `Make it again from the passages it holds: ${rebuild(file)}`
      : 'Build it again, or search it with its own embedder',
  });
}

/** An index holds its passages: nothing else is needed to embed them anew. */
export const rebuild = (file: string): string => `skin-advise index build ${file} -o ${file}`;

export const madeBy = (store: Made, embedder: Made): boolean =>
  store.fingerprint === embedder.fingerprint && store.dimensions === embedder.dimensions;

type Made = Pick<Embedder, 'fingerprint' | 'dimensions'>;
