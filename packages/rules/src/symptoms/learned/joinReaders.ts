import type { Symptom } from '@skin-advise/core';
import type { Learned, Likely } from './readLikely.js';
import { isUnderstood } from './resemblance.js';

/**
 * Patterns say why, the model only resembles: what a pattern says of a concept (there, denied, over, asked, another's) stands,
 * except that a sign is only asked about where the text is unlike all that others wrote of it. The model adds concepts that
 * are not in the set it is given, in sentences not yet understood otherwise.
 */
export function joinReaders(
  said: readonly Symptom[],
  learned: (spoken: ReadonlySet<string>) => Learned,
  text: string,
): readonly Symptom[] {
  const { likely, doubted } = learned(new Set(said.map(({ concept }) => concept)));
  const added = likely.filter(({ concept, span }) => !isUnderstood(concept, span, text, said));
  if (added.length === 0 && doubted.size === 0) return said;
  const weighed = said.map((symptom) => (isDoubtful(symptom, doubted) ? asked(symptom) : symptom));
  return [...weighed, ...added.map(toSymptom)].sort((a, b) => a.span[0] - b.span[0]);
}

/** A number leaves no doubt: 38.7도. */
const isDoubtful = (
  { concept, polarity, time, subject, value, implied }: Symptom,
  doubted: ReadonlySet<string>,
) =>
  doubted.has(concept) &&
  polarity === 'present' &&
  time === 'now' &&
  subject !== 'other' &&
  value === undefined &&
  implied === undefined;

const asked = (symptom: Symptom): Symptom => ({
  ...symptom,
  polarity: 'uncertain',
  certainty: 'likely',
  because: [symptom.quote],
});

function toSymptom({ concept, certainty, holds, subject, span, quote, because }: Likely): Symptom {
  const polarity = holds ? 'present' : 'uncertain';
  return { concept, polarity, quote, span, subject, time: 'now', certainty, because };
}
