import { SkinAdviseError } from '@skin-advise/core';
import type { Reranker } from '../../reranker/Reranker.js';
import { inBatches } from '../inBatches.js';
import type { Model, Tensor, Tokenizer } from './Engine.js';
import { LOAD_TIMEOUT_MS, type LoadOptions } from './LoadOptions.js';
import { loadModel } from './loadModel.js';
import { RERANKING_PROFILES, type RerankingProfile } from './profiles.js';
import { holdSession, type Session } from './sessions.js';
import { sourceOf } from './sourceOf.js';
import { whileOpen } from './whileOpen.js';

export interface TransformersRerankerOptions extends LoadOptions {
  /** Default: `bge-reranker`, which downloads 590 MB. */
  readonly profile?: RerankingProfile;
  /** Pairs per call of the engine; 8 by default: pairs are long. */
  readonly batchSize?: number;
  /** Milliseconds for one batch; 30,000 by default. */
  readonly timeoutMs?: number;
}

export interface TransformersReranker extends Reranker {
  load(signal?: AbortSignal): Promise<void>;
  dispose(): Promise<void>;
}

interface Judge extends Session {
  readonly tokenizer: Tokenizer;
  readonly model: Model;
}

const BATCH_SIZE = 8;
const BATCH_TIMEOUT_MS = 30_000;

/**
 * A cross encoder as a reranker: it reads question and passage together. Scores are its logits through the logistic
 * function, 0 to 1.
 *
 * @throws SkinAdviseError at once `model_file_missing`; from `rerank` and `load` as an embedder does, and `bad_scores`
 */
export function createTransformersReranker(options: TransformersRerankerOptions = {}): TransformersReranker {
  const { profile = RERANKING_PROFILES['bge-reranker'], timeoutMs = BATCH_TIMEOUT_MS } = options;
  const { model: id, dtype, maxTokens } = profile;
  const source = sourceOf(profile, options);
  const wanted = { source, dtype, maxTokens, head: 'AutoModelForSequenceClassification' } as const;
  const load = async (signal: AbortSignal): Promise<Judge> => {
    const { model, tokenizer } = await loadModel(wanted, options, signal);
    return { model, tokenizer, dispose: () => model.dispose() };
  };
  const key = JSON.stringify(['judge', source, dtype, maxTokens, options.threads]);
  const opened = whileOpen(id, () => holdSession(key, load, options.loadTimeoutMs ?? LOAD_TIMEOUT_MS));
  return {
    id: `${id}@${source.revision}`,
    rerank(query, passages, { signal } = {}) {
      const run = (batch: readonly string[]) =>
        opened.use((judge) => judgeBatch(judge, query, batch, id), { timeoutMs, signal });
      return inBatches(passages, options.batchSize ?? BATCH_SIZE, run, signal);
    },
    load: (signal) => opened.use(async () => {}, { timeoutMs, signal }),
    dispose: () => opened.close(),
  };
}

async function judgeBatch(
  { tokenizer, model }: Judge,
  query: string,
  passages: readonly string[],
  id: string,
): Promise<number[]> {
  const questions = passages.map(() => query);
  const inputs = tokenizer(questions, { text_pair: [...passages], padding: true, truncation: true });
  const { logits } = await model(inputs);
  try {
    return scoresOf(logits, passages.length, id);
  } finally {
    logits?.dispose?.();
  }
}

function scoresOf(logits: Tensor | undefined, count: number, id: string): number[] {
  const given = `${logits?.dims.join(' × ') ?? 'no'} logits`;
  if (logits?.data.length !== count) throw badScores(id, given, `${count} × 1, one per passage`);
  const scores = Array.from(logits.data, (logit) => 1 / (1 + Math.exp(-logit)));
  if (!scores.every(Number.isFinite)) throw badScores(id, 'NaN', 'finite numbers');
  return scores;
}

const badScores = (id: string, found: string, expected: string) =>
  new SkinAdviseError({
    code: 'bad_scores',
    message: `What ${id} gave is of no use`,
    path: id,
    found,
    expected,
    hint: 'Use a model for ranking with one label; one that gives NaN was exported or quantised badly',
  });
