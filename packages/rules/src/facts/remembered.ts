/** Answers kept before the oldest are forgotten: more than the names in use, and little memory. */
const MOST_KEPT = 2000;

/** A pure function of a string that keeps its answers: the same names come again from person to person. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
    kept.set(text, found);
    return found;
  };
}
