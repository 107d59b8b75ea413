import type { Corpus } from '../corpus/Corpus.js';
import { anyVector } from './anyVector.js';
import { storeMismatch } from './storeErrors.js';
import type { VectorRecord, VectorStore } from './VectorStore.js';

/** What a store says of the corpus that `replaceCorpus` put into it. */
export interface StoredCorpus extends Pick<Corpus, 'id' | 'version' | 'sha256'> {
  /** Of its passages. */
  readonly locale: string;
  /** Its passages in the store. */
  readonly count: number;
  /** sha256 of corpora that it took the place of, the newest first: passages of theirs may be left. */
  readonly replaced: readonly string[];
}

/** No passage has this id: those begin with their locale. */
const ID = 'skin-advise/corpus';

/** A record that no search for passages finds, since those look for a field `corpus`. */
export const corpusRecord = (stored: StoredCorpus, dimensions: number): VectorRecord => ({
  id: ID,
  vector: anyVector(dimensions),
  metadata: { id: ID, stored: JSON.stringify(stored) },
});

/**
 * Which corpus a store holds, so that it can be searched without the corpus at hand: `createStoreRetriever({ corpus })` takes it.
 *
 * @returns undefined where `replaceCorpus` never filled the store
 * @throws SkinAdviseError `store_mismatch` where what says so cannot be read; what the store throws
 */
export async function readStoredCorpus(
  store: VectorStore,
  { dimensions }: { readonly dimensions: number },
  signal?: AbortSignal,
): Promise<StoredCorpus | undefined> {
  const query = { vector: anyVector(dimensions), top: 1, filter: { id: { in: [ID] } } };
  const [match] = await store.query({ ...query, ...(signal ? { signal } : {}) });
  if (match?.id !== ID) return undefined;
  const stored = parsed(match.metadata.stored);
  if (!isStoredCorpus(stored))
    throw storeMismatch(`a record ${ID} that names no corpus`, 'one as replaceCorpus writes it');
  return stored;
}

function parsed(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return undefined;
  }
}

const TEXTS = ['id', 'version', 'sha256', 'locale'] as const;

function isStoredCorpus(given: unknown): given is StoredCorpus {
  const { count, replaced, ...rest } = (given ?? {}) as Partial<StoredCorpus>;
  return (
    TEXTS.every((field) => typeof rest[field] === 'string') &&
    Number.isInteger(count) &&
    Array.isArray(replaced) &&
    replaced.every((one) => typeof one === 'string')
  );
}
