import { withDeadline } from '@skin-advise/core';
import { toUnitVectors } from '../checkVectors.js';
import type { Embedder } from '../Embedder.js';
import { inBatches } from '../inBatches.js';
import { CALL_TIMEOUT_MS, type EngineOptions } from './EngineOptions.js';

/**
 * The part of the AI SDK's `EmbeddingModelV2`, `V3` and `V4` (package `@ai-sdk/provider`) that is used: what a provider's
 * `embeddingModel(…)` or `textEmbeddingModel(…)` returns.
 */
export interface AiSdkEmbeddingModel {
  readonly provider: string;
  readonly modelId: string;
  /** Undefined: no limit is known. */
  readonly maxEmbeddingsPerCall: PromiseLike<number | undefined> | number | undefined;
  doEmbed(options: {
    values: string[];
    abortSignal?: AbortSignal;
  }): PromiseLike<{ readonly embeddings: readonly (readonly number[])[] }>;
}

/** Where a model states no limit of its own. */
const BATCH = 96;

export type AiSdkOptions = Omit<EngineOptions, 'id'> & {
  /** Default: `provider/modelId`. */
  readonly id?: string;
  /** Written before each text, for models that want to be told what it is. */
  readonly prefixes?: { readonly query: string; readonly passage: string };
};

/**
 * Any embedding model of the AI SDK as an embedder. Calls go one after the other, none with more texts than the model
 * takes; vectors are brought to length one.
 *
 * @throws SkinAdviseError from `embed`: `bad_embedding`, `timeout`, `aborted`, or what the model threw
 */
export function fromAiSdkEmbeddingModel(model: AiSdkEmbeddingModel, options: AiSdkOptions): Embedder {
  const { dimensions, chance, prefixes, timeoutMs = CALL_TIMEOUT_MS } = options;
  const id = options.id ?? `${model.provider}/${model.modelId}`;
  const written = prefixes ? `:${JSON.stringify([prefixes.query, prefixes.passage])}` : '';
  return {
    id,
    dimensions,
    fingerprint: options.fingerprint ?? `ai-sdk:${id}:${dimensions}${written}`,
    ...(chance === undefined ? {} : { chance }),
    async embed(texts, { kind, signal }) {
      const run = async (batch: readonly string[]) => {
        const values = batch.map((text) => `${prefixes?.[kind] ?? ''}${text}`);
        const call = async (abortSignal: AbortSignal) => await model.doEmbed({ values, abortSignal });
        const { embeddings } = await withDeadline(call, timeoutMs, signal);
        return toUnitVectors(embeddings, { id, count: batch.length, dimensions });
      };
      return inBatches(texts, Math.max(1, Math.min(BATCH, await limitOf(model))), run, signal);
    },
  };
}

const limitOf = async ({ maxEmbeddingsPerCall }: AiSdkEmbeddingModel): Promise<number> =>
  (await maxEmbeddingsPerCall) ?? BATCH;
