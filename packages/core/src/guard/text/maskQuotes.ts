const BLANK = '\u0001';
const REPORTED =
  /[“"‘']([^”"’']{2,80})[”"’'](?=(?:이?라고|이?라는|라|은|는|,|하고|고|하며)?[^.!?]{0,14}(?:하셨|적어|쓰셨|물어|물으|말씀|하신|써 주|여쭤|궁금|남겨|[“"‘']))/gu;

/** The text with what it quotes from the person blanked out, at the same offsets: a quoted question is no instruction. */
export function maskQuotes(text: string): string {
  return text.replace(REPORTED, (whole) => BLANK.repeat(whole.length));
}
