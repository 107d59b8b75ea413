import type { NormalText } from './NormalText.js';

/*
 * Misspellings that run through every word, mended one syllable for one so that offsets stay. Whole-word misspellings
 * are forms in the lexicon instead.
 */
const SYLLABLES: Readonly<Record<string, string>> = {
  엇: '었',
  앗: '았',
  햇: '했',
  졋: '졌',
  됫: '됐',
  됬: '됐',
  렷: '렸',
  랏: '랐',
  쳣: '쳤',
  켯: '켰',
  텃: '텄',
  웟: '웠',
  왓: '왔',
  겻: '겼',
  갯: '갰',
  셧: '셨',
  됀: '된',
  읎: '없',
};
/** Two-syllable habits: the second is what was meant. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['않되', '안되'],
  ['않됨', '안됨'],
  ['업서', '없어'],
  ['업심', '없심'],
  ['업슈', '없슈'],
  ['읎슈', '없슈'],
  ['읎당', '없당'],
  ['읎심', '없심'],
  ['읎제', '없제'],
  ['없엉', '없어'],
  ['업써', '없어'],
  ['없써', '없어'],
  ['업어', '없어'],
  ['업슴', '없음'],
  ['업음', '없음'],
  ['업는', '없는'],
  ['업네', '없네'],
  ['업습', '없습'],
  ['읎어', '없어'],
  ['읍어', '없어'],
  ['읍서', '없어'],
  ['엄써', '없어'],
  ['엄서', '없어'],
  ['엄따', '없다'],
  ['읎는', '없는'],
  ['읎고', '없고'],
  ['업다', '없다'],
  ['업구', '없구'],
  ['없슴', '없음'],
  ['잇어', '있어'],
  ['잇는', '있는'],
  ['잇고', '있고'],
  ['잇구', '있구'],
  ['잇음', '있음'],
  ['잇슴', '있음'],
  ['있슴', '있음'],
  ['잇다', '있다'],
  ['마니', '많이'],
  ['짓물', '진물'],
  ['집물', '진물'],
  ['징물', '진물'],
];
/** A past tense goes on like this: 부엇어요, 낫는데; 보랏빛 does not. */
const INFLECTED = /[어는다지고네습음던을으더거구잖죠슴아서요된됨]/;
/** 무엇, 햇볕, 텃밭 are right as they are. */
const KEEPS = /^(?:.?햇[빛볕살님]|무엇|.?텃밭|.?갯[수벌])/;
const PAIR_OF = new Map(PAIRS);
const PAIR_STARTS = new Set(PAIRS.map(([written]) => written[0]!));
/** 없어욬, 아팠엌: a laugh caught in the last syllable. */
const LAUGH = 24;
const ENDINGS = '요어아다네지죠해여유야가';
/** 아파용, 있어염: a coy 요, at the end of a word. */
const COY = /[용염욤욥]/;
const BEFORE_YO = /[어아여해나네세돼져려와워]/;

export function respell(text: NormalText): NormalText {
  const { chars } = text;
  let out = '';
  // Up to here `out` has it: most texts have little to mend.
  let done = 0;
  for (let i = 0; i < chars.length; i += 1) {
    const mended = mendedAt(text, i);
    if (mended === chars[i]) continue;
    out += chars.slice(done, i) + mended;
    i += mended.length - 1;
    done = i + 1;
  }
  return { ...text, chars: out + chars.slice(done) };
}

/** The character that is meant, or the two that a pair stands for. */
function mendedAt(text: NormalText, i: number): string {
  const polite = politeOf(text, i);
  const past = SYLLABLES[polite];
  const char = past !== undefined && isPast(text.chars, i) ? past : polite;
  const pair = PAIR_STARTS.has(char) ? PAIR_OF.get(char + (text.chars[i + 1] ?? '')) : undefined;
  return pair ?? char;
}

const isPast = (chars: string, i: number) =>
  INFLECTED.test(chars[i + 1] ?? '요') && !KEEPS.test(`${chars[i - 1] ?? ''}${chars.slice(i, i + 2)}`);

function politeOf({ chars, gap }: NormalText, i: number): string {
  const char = chars[i]!;
  const before = chars[i - 1] ?? '';
  const ends = i + 1 === chars.length || gap[i + 1] === 1 || '.,?'.includes(chars[i + 1]!);
  if (!ends) return char;
  const code = char.charCodeAt(0) - 0xac00;
  const bare = String.fromCharCode(code - LAUGH + 0xac00);
  if (code >= 0 && code % 28 === LAUGH && before !== '부' && ENDINGS.includes(bare)) return bare;
  return COY.test(char) && BEFORE_YO.test(before) ? '요' : char;
}
