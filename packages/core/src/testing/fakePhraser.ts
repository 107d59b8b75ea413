import type { PhraseRequest, Phraser } from '../advising/ports.js';
import { behave, type FakeBehaviour } from './fakeRetriever.js';

/** A phraser for tests: it writes the given text (or what a function makes of the request), or fails, or hangs. */
export function fakePhraser(
  text: string | ((request: PhraseRequest) => string),
  behaviour: FakeBehaviour = 'answers',
): Phraser {
  return {
    model: 'fake',
    async phrase(request, signal) {
      await behave(behaviour, signal);
      return typeof text === 'string' ? text : text(request);
    },
  };
}
