import type { Corpus } from '../corpus/Corpus.js';
import type { Embedder } from '../embedder/Embedder.js';
import type { VectorRecord } from '../store/VectorStore.js';
import { type EmbedPassagesOptions, embedPassages } from './embedPassages.js';

/**
 * The passages of a corpus as any store takes them: `conditions`, `topic` and `locale` can be filtered by.
 *
 * @throws SkinAdviseError what the embedder throws; the signal's reason
 */
export async function passageRecords(
  { passages }: Corpus,
  embedder: Embedder,
  options: EmbedPassagesOptions = {},
): Promise<VectorRecord[]> {
  const vectors = await embedPassages(passages, embedder, options);
  return passages.map(({ id, conditions, topic }, place) => ({
    id,
    vector: vectors[place]!,
    metadata: { conditions, topic, locale: id.slice(0, id.indexOf('/')) },
  }));
}
