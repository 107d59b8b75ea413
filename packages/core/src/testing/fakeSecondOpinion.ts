import type { SecondOpinion } from '../advising/ports.js';
import type { TextOpinion } from '../vocabulary/case.js';
import { behave, type FakeBehaviour } from './fakeRetriever.js';

/** A second opinion for tests: always the given one, or none; or it fails, or hangs until it is aborted. */
export function fakeSecondOpinion(
  opinion?: TextOpinion,
  behaviour: FakeBehaviour = 'answers',
): SecondOpinion {
  return {
    fingerprint: 'fake',
    async opine(_subject, signal) {
      await behave(behaviour, signal);
      return opinion;
    },
  };
}
