import type { Embedder, EmbedOptions } from './Embedder.js';
import { embedText } from './embedText.js';
import { loadVectors } from './loadVectors.js';
import { FINGERPRINT } from './model/fingerprint.js';

/** Nineteen in twenty right answers lie above it, a greeting below (development questions). */
const CHANCE = 0.4;

/**
 * The embedder that needs no download and no native engine: n-gram vectors trained on this project's own questions, some
 * megabytes that are loaded when a text is first embedded. The same bits on every machine.
 */
export function createSmallEmbedder(): Embedder {
  return {
    id: 'skin-advise-small',
    dimensions: FINGERPRINT.dimensions,
    fingerprint: `skin-advise-small:${FINGERPRINT.sha256}`,
    chance: CHANCE,
    async embed(texts, { signal }: EmbedOptions) {
      signal?.throwIfAborted();
      const { features } = await loadVectors();
      signal?.throwIfAborted();
      return texts.map((text) => embedText(features, text));
    },
  };
}
