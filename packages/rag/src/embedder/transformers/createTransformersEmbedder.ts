import { SkinAdviseError } from '@skin-advise/core';
import { toUnitVectors } from '../checkVectors.js';
import type { Embedder, EmbedOptions } from '../Embedder.js';
import { inBatches } from '../inBatches.js';
import type { FeatureExtraction, Tensor } from './Engine.js';
import { extractorSource, handedIn } from './extractor.js';
import type { LoadOptions } from './LoadOptions.js';
import { profileFingerprint } from './profileFingerprint.js';
import { type EmbeddingProfile, PROFILES, type ProfileName } from './profiles.js';
import { whileOpen } from './whileOpen.js';

export interface TransformersEmbedderOptions extends LoadOptions {
  /** One of `PROFILES` by name, or your own: `{ ...PROFILES.e5, dtype: 'fp32' }`. */
  readonly profile: ProfileName | EmbeddingProfile;
  /** Texts per call of the engine; 16 by default, 16 to 32 is quickest. */
  readonly batchSize?: number;
  /** Milliseconds for one batch, 30,000 by default: what comes later is thrown away, for the engine cannot be stopped. */
  readonly timeoutMs?: number;
  /** A feature extraction pipeline of your own, of transformers.js 2 to 4: nothing is loaded, and it is not disposed of. */
  readonly pipeline?: FeatureExtraction;
}

export interface TransformersEmbedder extends Embedder {
  /** Loads the model now rather than with the first text. */
  load(signal?: AbortSignal): Promise<void>;
  /** Lets go of the model; the last embedder that shares it frees its memory. Texts under way are finished first. */
  dispose(): Promise<void>;
}

const BATCH_SIZE = 16;
const BATCH_TIMEOUT_MS = 30_000;

/**
 * A transformer from the Hugging Face hub or a folder as an embedder, by `@huggingface/transformers` on the CPU. The model
 * is loaded with the first text.
 *
 * @throws SkinAdviseError at once `unknown_embedder`, `model_file_missing`; from `embed` and `load`
 *   `embedding_engine_missing`, `model_file_missing`, `model_download_failed`, `model_unreadable`, `bad_embedding`,
 *   `embedder_closed`, `timeout`, `aborted`
 */
export function createTransformersEmbedder(options: TransformersEmbedderOptions): TransformersEmbedder {
  const profile = profileOf(options.profile);
  const { model: id, dimensions, chance } = profile;
  const { timeoutMs = BATCH_TIMEOUT_MS } = options;
  const source = options.pipeline
    ? handedIn(options.pipeline, options.revision)
    : extractorSource(profile, options);
  const opened = whileOpen(id, source.open);
  return {
    id,
    dimensions,
    fingerprint: profileFingerprint(profile, source.revision),
    ...(chance === undefined ? {} : { chance }),
    embed: (texts, { kind, signal }: EmbedOptions) => {
      const prefixed = texts.map((text) => `${profile.prefixes[kind]}${text}`);
      const run = (batch: readonly string[]) =>
        opened.use(({ extract }) => embedBatch(extract, batch, profile), { timeoutMs, signal });
      return inBatches(prefixed, options.batchSize ?? BATCH_SIZE, run, signal);
    },
    load: (signal) => opened.use(async () => {}, { timeoutMs, signal }),
    dispose: () => opened.close(),
  };
}

function profileOf(profile: ProfileName | EmbeddingProfile): EmbeddingProfile {
  const found = typeof profile === 'string' ? PROFILES[profile] : profile;
  if (found) return found;
  throw new SkinAdviseError({
    code: 'unknown_embedder',
    message: 'There is no embedder of this name',
    path: 'profile',
    found: String(profile),
    expected: Object.keys(PROFILES).join(', '),
    hint: 'Use one of these names, or give a profile of your own',
  });
}

async function embedBatch(
  extract: FeatureExtraction,
  batch: readonly string[],
  { model: id, dimensions, pooling }: EmbeddingProfile,
): Promise<Float32Array[]> {
  const tensor = await extract([...batch], { pooling, normalize: true });
  try {
    return toUnitVectors(rowsOf(tensor), { id, count: batch.length, dimensions });
  } finally {
    tensor.dispose?.();
  }
}

function rowsOf({ data, dims }: Tensor): ArrayLike<number>[] {
  const [rows = 0, width = 0] = dims.length === 2 ? dims : [];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (_, d) => data[row * width + d]!),
  );
}
