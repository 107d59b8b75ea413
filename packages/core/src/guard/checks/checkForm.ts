import { EVERYDAY_SYLLABLES } from '../../generated/guardWords.js';
import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { repeatedSpan } from '../repetition.js';

const LENGTH = { min: 10, max: 1200 };
const EVERYDAY = new Set(EVERYDAY_SYLLABLES);
/** Replacement and control characters, bytes read in the wrong encoding, entities, and scripts that are neither Hangul nor Latin. */
const BROKEN =
  /\uFFFD+|(?![\n\r\t])\p{Cc}|&(?:#\d+|#x[\dA-Fa-f]+|[a-z]{2,8});|%[0-9A-F]{2}%[0-9A-F]{2}|\\u[0-9A-Fa-f]{4}|\\[nt]|[\u00A1-\u00AF\u00B2-\u00B6\u00B8-\u00D6\u00D8-\u024F]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Armenian}\p{Script=Georgian}]+|[\u3131-\u318E\u1100-\u11FF]+/gu;
const LATIN = /[A-Za-z]{3,}/gu;
/** Latin words that Korean text about skin is written with. */
const KNOWN_LATIN = /^(?:SPF|AHA|BHA|PHA|LED|UVA|UVB|KF|cm|mm|kg|mg|mL|ml|ppm|BPO|DNA|CCTV|SNS)$/u;

/** What is wrong with a text whatever it says: length, an open end, broken characters, the same over again. */
export function checkForm({ advice, words }: Plan, text: string): Fault[] {
  const trimmed = text.trim();
  const whole = [0, text.length] as const;
  const isLong = trimmed.length < LENGTH.min || trimmed.length > LENGTH.max;
  const repeated = repeatedSpan(text);
  return [
    ...(isLong ? [{ code: 'length' as const, span: whole }] : []),
    ...truncation(text),
    ...(advice.locale === 'ko' ? garbled(words, text) : []),
    ...(repeated ? [{ code: 'repetition' as const, span: repeated }] : []),
  ];
}

/** Ends with a mark, and not on a particle or an ending that asks for more. */
function truncation(text: string): Fault[] {
  const trimmed = text.trimEnd();
  const end = trimmed.length;
  const last = /\S+$/u.exec(trimmed)?.[0] ?? '';
  const bare = last.replace(/[.!?…"”’')\]]+$/u, '');
  const isOpen =
    !/[.!?…][”"’')\]]*$/u.test(last) ||
    /(?:\.\.\.|…)$/u.test(last) ||
    /(?:[가-힣](?:을|를|와|의|에서|에게|보다|처럼|이나|거나|면서|아서|어서|해서|려고|도록|으로써|하여)|(?:그리고|또는|하지만|그래서|및))$/u.test(
      bare,
    );
  return isOpen ? [{ code: 'truncated', span: [Math.max(0, end - last.length), end] }] : [];
}

function garbled(words: string, text: string): Fault[] {
  const broken = [...text.matchAll(BROKEN)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const rare = [...text.matchAll(/[가-힣]/gu)]
    .filter(([syllable]) => !EVERYDAY.has(syllable) && !words.includes(syllable))
    .map((match) => [match.index, match.index + 1] as const);
  const latin = [...text.matchAll(LATIN)]
    .filter(([word]) => !KNOWN_LATIN.test(word) && !words.toLowerCase().includes(word.toLowerCase()))
    .map((match) => [match.index, match.index + match[0].length] as const);
  return [...broken, ...rare, ...latin].map((span) => ({ code: 'garbled' as const, span }));
}
