/** A BM25 score below this is a few shared syllables. */
const FEW_SYLLABLES = 5;
/** A cosine below this is chance: nineteen in twenty right answers lie above it, a greeting below. */
const CHANCE = 0.4;

/** Whether a passage was found for more than chance. */
export const isRelated = ({ lexical = 0, cosine }: { lexical?: number; cosine: number }): boolean =>
  lexical >= FEW_SYLLABLES || cosine >= CHANCE;
