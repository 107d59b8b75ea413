import type { SupportRequest } from '@skin-advise/core';
import type { Corpus } from '../corpus/Corpus.js';
import { anyVector } from '../store/anyVector.js';
import { storedPassage } from '../store/passageMetadata.js';
import type { Match, VectorStore } from '../store/VectorStore.js';
import type { ShowablePassage } from './Ranked.js';

/** What names a corpus without holding it. */
export type CorpusStamp = Pick<Corpus, 'id' | 'version' | 'sha256'>;

/** Where the texts of passages come from. */
export interface PassageTexts {
  /** Those that the decision names, as far as they are there. */
  wanted(request: SupportRequest, signal: AbortSignal): Promise<readonly ShowablePassage[]>;
  /** `undefined` for a record that is no passage of the corpus. */
  of(match: Match): ShowablePassage | undefined;
}

/** From a corpus at hand: the store finds, but what is shown was never in it. */
export function textsOfCorpus({ passages }: Corpus): PassageTexts {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return {
    wanted: async () => passages,
    of: ({ id }) => byId.get(id),
  };
}

/** From the store itself. */
export const textsOfStore = (
  store: VectorStore,
  { sha256 }: CorpusStamp,
  dimensions: number,
): PassageTexts => ({
  async wanted({ wanted }, signal) {
    if (wanted.length === 0) return [];
    const filter = { corpus: { in: [sha256] }, id: { in: wanted } };
    const vector = anyVector(dimensions);
    return (await store.query({ vector, top: wanted.length, filter, signal })).map(storedPassage);
  },
  of: (match) => (match.metadata.corpus === sha256 ? storedPassage(match) : undefined),
});
