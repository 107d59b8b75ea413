/** Korean verb stems as they appear at the head of their inflected forms: 붓다/ㅅ → 붓, 부어, 부었, 부은, 부을, 부음. */
const BASE = 0xac00;
const jong = (syllable: string) => (syllable.charCodeAt(0) - BASE) % 28;
const vowel = (syllable: string) => Math.floor(((syllable.charCodeAt(0) - BASE) % 588) / 28);
const withJong = (syllable: string, code: number) =>
  String.fromCharCode(syllable.charCodeAt(0) - jong(syllable) + code);
const withVowel = (syllable: string, code: number) =>
  String.fromCharCode(syllable.charCodeAt(0) - (vowel(syllable) * 28 + jong(syllable)) + code * 28);
const [A, AE, YA, EO, YEO, O, WA, WAE, OE, U, WO, WI, EU, I] = [
  0, 1, 2, 4, 6, 8, 9, 10, 11, 13, 14, 16, 18, 20,
] as const;
const [N, L, LM, M, B, SS] = [4, 8, 10, 16, 17, 20] as const;

/**
 * `가렵다/ㅂ` → every head of its inflections. The mark after `/` names an irregular class; `=` says that the word is a predicate
 * in this form only (아인데/=, whose stem 아이 is also a child).
 */
export function inflect(entry: string): string[] {
  const [dictionary = '', irregular = ''] = entry.split('/');
  if (irregular === '=') return [dictionary];
  if (irregular === '르') return inflectReu(dictionary);
  const stem = dictionary.slice(0, -1);
  const head = stem.slice(0, -1);
  const last = stem.slice(-1);
  const forms = irregular ? irregularForms(last, irregular) : regularForms(last);
  if (head && !irregular && jong(last) === L) forms.push(`${withJong(last, 0)}는`, `${withJong(last, 0)}네`);
  return [...new Set([last, ...forms].map((form) => head + form))];
}

function regularForms(last: string): string[] {
  if (jong(last) === L) return fused(withJong(last, 0), [N, B, M, LM]).concat(openForms(last), `${last}음`);
  if (jong(last) !== 0) return closedForms(last);
  return fused(last, [N, L, M, B]).concat(vowelInfinitive(last), [withVowel(last, vowel(last))]);
}

const fused = (open: string, codes: readonly number[]) => codes.map((code) => withJong(open, code));

/** 붉- → 붉어, 붉었, 붉은, 붉을, 붉음. */
function closedForms(last: string): string[] {
  return openForms(last).concat(['은', '을', '음', '으', '는'].map((ending) => last + ending));
}

function openForms(last: string): string[] {
  const bright = vowel(last) === A || vowel(last) === O || vowel(last) === YA;
  return bright ? [`${last}아`, `${last}았`, `${last}어`, `${last}었`] : [`${last}어`, `${last}었`];
}

const infinitive = (syllable: string) => [syllable, withJong(syllable, SS)];

/** 아프 → 아파·아팠, 벗겨지 → 벗겨져·벗겨졌, 하 → 해·했, 빠지 → 빠져. */
function vowelInfinitive(last: string): string[] {
  const code = vowel(last);
  if (last === '하') return [...infinitive('해'), '하여', '하였'];
  if (code === EU) return [...infinitive(withVowel(last, EO)), ...infinitive(withVowel(last, A))];
  if (code === I)
    return [
      ...infinitive(withVowel(last, YEO)),
      `${last}어`,
      `${last}었`,
      ...infinitive(withVowel(last, EO)),
    ];
  if (code === U) return [...infinitive(withVowel(last, WO)), `${last}어`, `${last}었`];
  if (code === O) return [...infinitive(withVowel(last, WA)), `${last}아`, `${last}았`];
  if (code === OE) return [...infinitive(withVowel(last, WAE)), `${last}어`, `${last}었`];
  if (code === WI) return [`${last}어`, `${last}었`];
  return infinitive(last);
}

function irregularForms(last: string, mark: string): string[] {
  const open = withJong(last, 0);
  if (mark === 'ㅅ')
    return ['어', '었', '아', '았', '은', '을', '음', '으'].map((e) => open + e).concat(closedMistakes(last));
  if (mark === 'ㅂ') return ['워', '웠', '운', '울', '움', '우', '와', '버', '붜', '원'].map((e) => open + e);
  if (mark === 'ㄷ') return ['어', '었', '은', '을', '음', '으'].map((e) => withJong(last, L) + e);
  if (mark === 'ㅎ') return hForms(open);
  return [];
}

/** 붓었어요 is a common slip for 부었어요. */
const closedMistakes = (last: string) => [`${last}었`, `${last}어`, `${last}은`, `${last}으`];

/** 빨갛- → 빨개, 빨갰, 빨간, 빨갈, 빨감, 빨가; 누렇- → 누레, 누렜. */
function hForms(open: string): string[] {
  const code = vowel(open);
  const contracted = code === YEO ? [7] : code === YA ? [3, AE] : code === EO ? [5, AE] : [AE];
  const infinitives = contracted.flatMap((ending) => infinitive(withVowel(open, ending)));
  return [...fused(open, [N, L, M, B]), open, ...infinitives];
}

/** 르-irregular stems double the ㄹ on the syllable before: 오르다 → 올라, 올랐; 부르다 → 불러. */
function inflectReu(dictionary: string): string[] {
  const stem = dictionary.slice(0, -1);
  const before = stem.at(-2) ?? '';
  const head = stem.slice(0, -2);
  const doubled = head + withJong(before, L);
  const plain = ['르', '른', '를', '름', '릅'].map((e) => head + before + e);
  return [...plain, ...['라', '랐', '러', '렀'].map((e) => doubled + e)];
}
