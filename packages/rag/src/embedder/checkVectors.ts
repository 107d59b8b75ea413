import { SkinAdviseError } from '@skin-advise/core';
import type { Embedder, EmbedOptions } from './Embedder.js';
import { unitVector } from './unitVector.js';

export interface ExpectedVectors {
  /** The embedder, as errors name it. */
  readonly id: string;
  readonly count: number;
  readonly dimensions: number;
}

/** What an engine gave for a batch, at length one. @throws SkinAdviseError `bad_embedding` */
export function toUnitVectors(
  given: readonly ArrayLike<number>[],
  expected: ExpectedVectors,
): Float32Array[] {
  checkVectors(given, expected);
  return given.map(unitVector);
}

/**
 * Engines lie: vectors may be missing, of another model, or no numbers.
 *
 * @throws SkinAdviseError `bad_embedding`
 */
export function checkVectors(
  given: readonly ArrayLike<number>[],
  { id, count, dimensions }: ExpectedVectors,
): void {
  if (given.length !== count) fail(id, '$', `${given.length} vectors`, `${count}, one per text`);
  given.forEach((vector, at) => {
    const path = `$[${at}]`;
    if (vector?.length !== dimensions)
      fail(id, path, `${vector?.length ?? 'no'} dimensions`, `${dimensions}, as stated of ${id}`);
    for (let d = 0; d < dimensions; d += 1)
      if (!Number.isFinite(vector[d])) fail(id, `${path}[${d}]`, String(vector[d]), 'finite numbers');
  });
}

/** Vectors of whichever embedder was given. @throws SkinAdviseError `bad_embedding`, or what the embedder throws */
export async function embedChecked(
  embedder: Embedder,
  texts: readonly string[],
  options: EmbedOptions,
): Promise<readonly Float32Array[]> {
  const given = await embedder.embed(texts, options);
  checkVectors(given, { id: embedder.id, count: texts.length, dimensions: embedder.dimensions });
  return given;
}

function fail(id: string, path: string, found: string, expected: string): never {
  throw new SkinAdviseError({
    code: 'bad_embedding',
    message: `What ${id} gave is of no use`,
    path,
    found,
    expected,
    hint: 'Check that model, dimensions and export belong together; a model that gives NaN was exported or quantised badly',
  });
}
