/** The set of adjacent character pairs of a text, spaces and punctuation left out. */
export function bigrams(text: string): ReadonlySet<string> {
  const letters = Array.from(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i += 1) pairs.add(`${letters[i]}${letters[i + 1]}`);
  return pairs;
}
