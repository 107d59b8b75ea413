/** Runs of Hangul, of other letters, and of digits; everything else separates. */
const RUNS = /[가-힣ㄱ-ㅎㅏ-ㅣ]+|[\p{N}]+|(?:(?![가-힣ㄱ-ㅎㅏ-ㅣ])\p{L})+/gu;
const HANGUL = /^[가-힣ㄱ-ㅎㅏ-ㅣ]/;
/** A word this short may be one syllable and a particle (점이, 옴도): its first syllable is a token too. */
const SHORT_WORD = 2;

function ofHangul(word: string, before: string | undefined): string[] {
  const tokens: string[] = [];
  if (word.length <= SHORT_WORD) tokens.push(word.slice(0, 1));
  // Spacing varies between writers (패치 테스트, 패치테스트): the pair across the space counts as well.
  if (before !== undefined) tokens.push(`${before.slice(-1)}${word.slice(0, 1)}`);
  for (let i = 0; i + 1 < word.length; i += 1) tokens.push(word.slice(i, i + 2));
  return tokens;
}

/**
 * The tokens of a Korean text: NFC, lower case; Hangul as character pairs (and short words' first syllable), Latin words
 * and numbers whole. Pairs need no dictionary and survive endings, particles and spacing.
 */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  let before: string | undefined;
  let end = -1;
  for (const match of text.normalize('NFC').toLowerCase().matchAll(RUNS)) {
    const word = match[0];
    const hangul = HANGUL.test(word);
    if (hangul) tokens.push(...ofHangul(word, match.index - end <= 1 ? before : undefined));
    else tokens.push(word);
    before = hangul ? word : undefined;
    end = match.index + word.length;
  }
  return tokens;
}
