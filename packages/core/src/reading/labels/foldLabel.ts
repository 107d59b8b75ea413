const LONGEST = 200;
/** `6. Melanoma`, `10) Warts` */
const LEADING_NUMBER = /^\d{1,3}\s*[.)]\s*/;
/** `Melanoma 15.75k`, `Nevi (NV) - 7970`; one digit alone may be a grade, and is left. */
const TRAILING_COUNT = /[\s_–-]\d(?:[\d.,]*\s?k|[\d.,]+)$/i;

/** The part of a label that matters: NFC, no list number or count, no case, spaces or punctuation. */
export function foldLabel(label: string): string {
  const plain = label.slice(0, LONGEST).normalize('NFKC').trim();
  return plain
    .replace(LEADING_NUMBER, '')
    .replace(TRAILING_COUNT, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
