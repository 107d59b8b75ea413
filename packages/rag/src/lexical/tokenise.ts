/** Runs of Hangul, of other letters, and of digits; everything else separates. */
const RUNS = /[가-힣ㄱ-ㅎㅏ-ㅣ]+|[\p{N}]+|(?:(?![가-힣ㄱ-ㅎㅏ-ㅣ])\p{L})+/gu;
/** A word this short may be one syllable and a particle (점이, 옴도): its first syllable is a token too. */
const SHORT_WORD = 2;

/** Of a run's first character: 가-힣, ㄱ-ㅣ. */
const isHangul = (code: number) => (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3131 && code <= 0x3163);

function addHangul(tokens: string[], word: string, before: string): void {
  if (word.length <= SHORT_WORD) tokens.push(word.slice(0, 1));
  // Spacing varies between writers (패치 테스트, 패치테스트): the pair across the space counts as well.
  if (before !== '') tokens.push(before.slice(-1) + word.slice(0, 1));
  for (let i = 0; i + 1 < word.length; i += 1) tokens.push(word.slice(i, i + 2));
}

/**
 * The tokens of a Korean text: NFC, lower case; Hangul as character pairs (and short words' first syllable), Latin words
 * and numbers whole. Pairs need no dictionary and survive endings, particles and spacing.
 */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  let before = '';
  let end = -1;
  for (const match of text.normalize('NFC').toLowerCase().matchAll(RUNS)) {
    const word = match[0];
    const hangul = isHangul(word.charCodeAt(0));
    if (hangul) addHangul(tokens, word, match.index - end <= 1 ? before : '');
    else tokens.push(word);
    before = hangul ? word : '';
    end = match.index + word.length;
  }
  return tokens;
}
