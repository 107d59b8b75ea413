import { SkinAdviseError } from '@skin-advise/core';
import type { VectorRecord } from './VectorStore.js';

/**
 * Records that a store may take: ids that are there and told apart, vectors of the store's dimensions without NaN.
 *
 * @throws SkinAdviseError `bad_vector`
 */
export function checkRecords(records: readonly VectorRecord[], dimensions: number): void {
  const seen = new Set<string>();
  records.forEach(({ id, vector }, at) => {
    if (typeof id !== 'string' || id === '')
      fail(`$[${at}].id`, JSON.stringify(id), 'a text that is not empty');
    if (seen.has(id)) fail(`$[${at}].id`, id, 'every id once');
    seen.add(id);
    checkVector(vector, dimensions, `$[${at}].vector`);
  });
}

/** @throws SkinAdviseError `bad_vector` */
export function checkVector(vector: Float32Array, dimensions: number, path = '$.vector'): void {
  if (vector.length !== dimensions)
    fail(path, `${vector.length} dimensions`, `${dimensions}, as the store has`);
  const bad = vector.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) fail(`${path}[${bad}]`, String(vector[bad]), 'finite numbers');
}

function fail(path: string, found: string, expected: string): never {
  throw new SkinAdviseError({
    code: 'bad_vector',
    message: 'This vector cannot be stored or looked for',
    path,
    found,
    expected,
    hint: 'Embed the text again with the embedder that the store was made with',
  });
}
