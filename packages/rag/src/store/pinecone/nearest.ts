import { showFound } from '@skin-advise/core';
import { dot } from '../../embedder/unitVector.js';
import { storeMismatch, storeUnavailable } from '../storeErrors.js';
import type { Match, Metadata, StoreQuery } from '../VectorStore.js';
import type { PineconeIndex } from './PineconeIndex.js';
import type { PineconeSettings } from './readOptions.js';
import { FINGERPRINT_FIELD, toPineconeFilter } from './toPineconeFilter.js';

const MOST = 10_000;
/** Asked for beyond what is wanted, to see where a tie ends. */
const SPARE = 8;
/** The service reckons with fewer places than we do: scores as near as this may be a tie. */
const NEAR = 1e-6;
/** Of an answer; the service sends 4 MB at most. A number takes up to 24 characters, what is told of a record some 2,000. */
const ANSWER_BYTES = 3_000_000;

/**
 * The nearest as comparing one by one would order them. Pinecone rounds its scores and leaves ties in any order, so the
 * vectors are sent along and compared here; where a tie reaches beyond the last that came, more are asked for, as many as fit into
 * one answer.
 *
 * @throws SkinAdviseError `store_mismatch` where a match was made by another embedder
 */
export async function nearest(
  index: PineconeIndex,
  { vector, top, filter }: StoreQuery,
  settings: PineconeSettings,
): Promise<Match[]> {
  const fits = Math.floor(ANSWER_BYTES / (settings.dimensions * 24 + 2_000));
  const widest = Math.min(MOST, Math.max(fits, top + SPARE));
  const written = toPineconeFilter(filter);
  for (let topK = Math.min(top + SPARE, widest); ; topK = Math.min(topK * 4, widest)) {
    const { matches } = await index.query({
      topK,
      vector: Array.from(vector),
      includeMetadata: true,
      includeValues: true,
      ...(written ? { filter: written } : {}),
    });
    const found = matches.map((match) => toMatch(match, vector, settings));
    found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    if (topK === widest || found.length < topK || isSettled(found, top)) return found.slice(0, top);
  }
}

/** Whether the last that came is clearly worse than the last that is wanted. */
const isSettled = (found: readonly Match[], top: number): boolean =>
  found.at(-1)!.score < found[top - 1]!.score - NEAR;

function toMatch(match: unknown, vector: Float32Array, { dimensions, fingerprint }: PineconeSettings): Match {
  const { id, values, metadata } = (match ?? {}) as { id?: unknown; values?: unknown; metadata?: Metadata };
  if (typeof id !== 'string' || !Array.isArray(values))
    throw storeUnavailable('Pinecone', `a match without id or vector: ${showFound(match)}`);
  const { [FINGERPRINT_FIELD]: made = 'an unknown embedder', ...own } = metadata ?? {};
  if (made !== fingerprint) throw storeMismatch(`a vector of ${made}`, `vectors of ${fingerprint}`);
  const stored = Float32Array.from(values as number[]);
  if (stored.length !== dimensions || stored.some(Number.isNaN))
    throw storeUnavailable('Pinecone', `a match whose vector is none: ${showFound(match)}`);
  return { id, score: dot(stored, vector), metadata: own };
}
