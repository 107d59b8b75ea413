import { withDeadline } from '@skin-advise/core';
import { toUnitVectors } from '../checkVectors.js';
import type { Embedder } from '../Embedder.js';
import { inBatches } from '../inBatches.js';
import { CALL_TIMEOUT_MS, type EngineOptions } from './EngineOptions.js';

/** The part of LangChain's `Embeddings` that is used; anything of this shape will do. */
export interface LangChainEmbeddings {
  embedDocuments(texts: string[]): Promise<number[][]>;
  embedQuery(text: string): Promise<number[]>;
}

/** LangChain batches by itself; this is how often the signal is looked at, for its calls take none. */
const BATCH = 96;

/**
 * Any LangChain embeddings as an embedder. Passages go to `embedDocuments`, each question to `embedQuery`; vectors are
 * brought to length one.
 *
 * @throws SkinAdviseError from `embed`: `bad_embedding`, `timeout`, `aborted`, or what the engine threw
 */
export function fromLangChainEmbeddings(embeddings: LangChainEmbeddings, options: EngineOptions): Embedder {
  const { id, dimensions, chance, timeoutMs = CALL_TIMEOUT_MS } = options;
  return {
    id,
    dimensions,
    fingerprint: options.fingerprint ?? `langchain:${id}:${dimensions}`,
    ...(chance === undefined ? {} : { chance }),
    embed(texts, { kind, signal }) {
      const call = (batch: readonly string[]) =>
        kind === 'passage'
          ? embeddings.embedDocuments([...batch])
          : Promise.all(batch.map((text) => embeddings.embedQuery(text)));
      const run = async (batch: readonly string[]) => {
        const given = await withDeadline(() => call(batch), timeoutMs, signal);
        return toUnitVectors(given, { id, count: batch.length, dimensions });
      };
      return inBatches(texts, BATCH, run, signal);
    },
  };
}
