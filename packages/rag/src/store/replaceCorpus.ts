import type { Corpus } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import type { EmbeddingOptions } from '../hybrid/passageVectors.js';
import { anyVector } from './anyVector.js';
import { checkMadeBy } from './checkMadeBy.js';
import { corpusRecords, type Indexed } from './indexCorpus.js';
import { corpusRecord, readStoredCorpus, type StoredCorpus } from './storedCorpus.js';
import type { VectorStore } from './VectorStore.js';

export interface Replaced extends Indexed {
  /** Passages of an earlier corpus that were deleted, since this one does not have them. */
  readonly removed: number;
}

/** Corpora whose passages are looked for to be deleted. */
const MOST_REPLACED = 100;
/** Records of 40 kB, the largest there are, fit into one answer of Pinecone (4 MB). */
const PAGE = 50;

/**
 * Makes a store hold one corpus, and say which (`readStoredCorpus`). Everything is embedded before anything is stored. Passages and what
 * says which corpus they are of are stored by one call, so that where a store does all of it or nothing, whoever searches finds one
 * corpus or the other. Then passages of earlier ones are deleted; until then, and where that fails, they are not found, and the next
 * time tries again.
 *
 * @param locale of every passage; their ids begin with it
 * @throws SkinAdviseError `store_mismatch`, and what the store throws
 */
export async function replaceCorpus(
  corpus: Corpus,
  embedder: Embedder,
  store: VectorStore,
  { locale, ...options }: EmbeddingOptions & { readonly locale: string },
): Promise<Replaced> {
  await checkMadeBy(embedder, store, options.signal);
  const replaced = replacedBy(corpus, await readStoredCorpus(store, embedder, options.signal));
  const { records, unknown } = await corpusRecords(corpus, embedder, options);
  const { id, version, sha256 } = corpus;
  const stored = { id, version, sha256, locale, count: records.length, replaced };
  await store.upsert([...records, corpusRecord(stored, embedder.dimensions)], options.signal);
  const kept = new Set(records.map((record) => record.id));
  const removed = await removeOf(replaced, kept, store, embedder.dimensions, options.signal);
  return { stored: records.length, unknown, removed };
}

function replacedBy({ sha256 }: Corpus, before: StoredCorpus | undefined): string[] {
  const earlier = before ? [before.sha256, ...before.replaced] : [];
  return [...new Set(earlier)].filter((one) => one !== sha256).slice(0, MOST_REPLACED);
}

/** Page by page, since a store can be asked for the nearest alone. What was just replaced or deleted may still show, and is passed over. */
async function removeOf(
  replaced: readonly string[],
  kept: ReadonlySet<string>,
  store: VectorStore,
  dimensions: number,
  signal?: AbortSignal,
): Promise<number> {
  const removed = new Set<string>();
  const query = { vector: anyVector(dimensions), top: PAGE, filter: { corpus: { in: replaced } } };
  for (;;) {
    const matches = await store.query({ ...query, ...(signal ? { signal } : {}) });
    const left = matches.map(({ id }) => id).filter((id) => !kept.has(id) && !removed.has(id));
    if (left.length === 0) return removed.size;
    await store.delete(left, signal);
    for (const id of left) removed.add(id);
  }
}
