import type { FoundPassage, Passage, Retriever } from '../advising/ports.js';

/** How a fake should behave: answer, fail, or never answer. */
export type FakeBehaviour = 'answers' | 'fails' | 'hangs';

/** A retriever for tests: it finds exactly the given passages, or fails, or hangs until it is aborted. */
export function fakeRetriever(
  passages: readonly Passage[] = [],
  behaviour: FakeBehaviour = 'answers',
): Retriever {
  return {
    corpus: { id: 'fake', version: '0.0.0', sha256: '0'.repeat(64) },
    embedder: null,
    async support({ top }, signal) {
      await behave(behaviour, signal);
      return passages.slice(0, top).map((passage): FoundPassage => ({ ...passage, score: 1 }));
    },
  };
}

/** Shared by the fakes: returns, throws, or waits for the abort. */
export async function behave(behaviour: FakeBehaviour, signal: AbortSignal): Promise<void> {
  if (behaviour === 'fails') throw new Error('The fake was told to fail');
  if (behaviour === 'hangs')
    await new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    );
}
