import type { Symptom } from '@skin-advise/core';
import type { Likely } from './readLikely.js';

/**
 * Patterns say why, the model only resembles: whatever a pattern says of a concept (there, denied, over, asked, another's)
 * stands, and the model adds those of which the patterns say nothing.
 */
export function joinReaders(said: readonly Symptom[], likely: readonly Likely[]): readonly Symptom[] {
  const spoken = new Set(said.map(({ concept }) => concept));
  const added = likely.filter(({ concept }) => !spoken.has(concept)).map(toSymptom);
  if (added.length === 0) return said;
  return [...said, ...added].sort((a, b) => a.span[0] - b.span[0]);
}

function toSymptom({ concept, certainty, holds, subject, span, quote, because }: Likely): Symptom {
  const polarity = holds ? 'present' : 'uncertain';
  return { concept, polarity, quote, span, subject, time: 'now', certainty, because };
}
