import type { Symptom } from '@skin-advise/core';
import type { Likely } from './readLikely.js';
import { isUnderstood } from './resemblance.js';

/**
 * Patterns say why, the model only resembles: whatever a pattern says of a concept (there, denied, over, asked, another's)
 * stands, and `learned` adds only those that are not in the set it is given, in sentences not yet understood otherwise.
 */
export function joinReaders(
  said: readonly Symptom[],
  learned: (spoken: ReadonlySet<string>) => readonly Likely[],
  text: string,
): readonly Symptom[] {
  const likely = learned(new Set(said.map(({ concept }) => concept))).filter(
    ({ concept, span }) => !isUnderstood(concept, span, text, said),
  );
  if (likely.length === 0) return said;
  return [...said, ...likely.map(toSymptom)].sort((a, b) => a.span[0] - b.span[0]);
}

function toSymptom({ concept, certainty, holds, subject, span, quote, because }: Likely): Symptom {
  const polarity = holds ? 'present' : 'uncertain';
  return { concept, polarity, quote, span, subject, time: 'now', certainty, because };
}
