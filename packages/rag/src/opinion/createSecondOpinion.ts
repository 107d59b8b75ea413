import type { Case, SecondOpinion } from '@skin-advise/core';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import { OPINION_PROFILES, type OpinionProfile, unpackClasses } from './ClassVectors.js';
import { PACKED_CLASSES } from './model/classes.js';
import { opinionOn } from './opinionOn.js';
import { tellingWords } from './tellingWords.js';

/**
 * Compares what a person wrote with how people describe each class of `face` and `lesion`, by the embedder that needs no
 * download. The same text gives the same opinion on every machine.
 */
export function createSecondOpinion(): SecondOpinion {
  const embedder = createSmallEmbedder();
  return {
    fingerprint: PACKED_CLASSES.embedder,
    async opine(subject, signal) {
      if (!hasClasses(subject.profile)) return undefined;
      const words = tellingWords(subject);
      if (words === '') return undefined;
      const [vector] = await embedder.embed([words], { kind: 'query', signal });
      const opinion = opinionOn(vector!, unpackClasses(PACKED_CLASSES, subject.profile));
      return opinion?.condition === NO_COMPLAINT && complains(subject) ? undefined : opinion;
    },
  };
}

/** The class of a face with nothing on it. */
const NO_COMPLAINT = 'normal';

/** Who has a sign of any kind is not told that they wrote as people without a complaint. */
const complains = ({ symptoms }: Case) =>
  symptoms.some(
    ({ polarity, time, subject, concept }) =>
      polarity === 'present' && time === 'now' && subject !== 'other' && !concept.includes('.'),
  );

const hasClasses = (profile: string): profile is OpinionProfile =>
  (OPINION_PROFILES as readonly string[]).includes(profile);
