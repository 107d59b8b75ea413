import type { FeatureExtraction } from './Engine.js';
import { LOAD_TIMEOUT_MS, type LoadOptions } from './LoadOptions.js';
import { loadModel } from './loadModel.js';
import type { EmbeddingProfile } from './profiles.js';
import { type Hold, holdSession, type Session } from './sessions.js';
import { type Source, sourceOf } from './sourceOf.js';

/** A loaded model that turns texts into rows of numbers. */
export interface Extractor extends Session {
  readonly extract: FeatureExtraction;
}

export interface ExtractorSource {
  /** Of the files that are loaded. */
  readonly revision: string;
  open(): Hold<Extractor>;
}

/** A pipeline handed in does not say what it was loaded from. */
const UNSTATED = 'unstated';

/** A pipeline of the caller's, which stays theirs. */
export const handedIn = (extract: FeatureExtraction, revision = UNSTATED): ExtractorSource => ({
  revision,
  open: () => ({
    session: Promise.resolve({ extract, dispose: async () => {} }),
    release: async () => {},
  }),
});

/** @throws SkinAdviseError `model_file_missing` */
export function extractorSource(profile: EmbeddingProfile, options: LoadOptions): ExtractorSource {
  const source = sourceOf(profile, options);
  const key = JSON.stringify(['extractor', source, profile.dtype, profile.maxTokens, options.threads]);
  const load = (signal: AbortSignal) => loadExtractor(source, profile, options, signal);
  return {
    revision: source.revision,
    open: () => holdSession(key, load, options.loadTimeoutMs ?? LOAD_TIMEOUT_MS),
  };
}

async function loadExtractor(
  source: Source,
  { dtype, maxTokens }: EmbeddingProfile,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<Extractor> {
  const wanted = { source, dtype, maxTokens, head: 'AutoModel' } as const;
  const { engine, model, tokenizer } = await loadModel(wanted, options, signal);
  // Not pipeline(): it looks for the configuration on the hub, whatever revision, folder or offline say.
  const extract = new engine.FeatureExtractionPipeline({ task: 'feature-extraction', tokenizer, model });
  return { extract, dispose: () => extract.dispose() };
}
