/** Chat spelling: runs of lone letters (ㅠㅠ, ㅋㅋ) become a pause, abbreviations become words, split letters are joined. */
const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const TAILS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const ABBREVIATIONS: Readonly<Record<string, string>> = { ㄱㅊ: '괜찮', ㄴㄴ: '아니', ㅅㅂ: ',', ㅇㅇ: ',' };

interface Unit {
  readonly char: string;
  readonly start: number;
  readonly end: number;
  readonly gap: 0 | 1;
}

/** A letter that belongs to no syllable. */
const isLone = ({ char }: Unit) => char >= 'ㄱ' && char <= 'ㅣ';

export function foldChat(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(isLone)) return units;
  const out: Unit[] = [];
  for (let i = 0; i < units.length; ) {
    if (!isLone(units[i]!)) {
      out.push(units[i]!);
      i += 1;
      continue;
    }
    let end = i;
    while (end < units.length && isLone(units[end]!)) end += 1;
    out.push(...foldRun(units.slice(i, end)));
    i = end;
  }
  return out;
}

function foldRun(run: readonly Unit[]): Unit[] {
  const letters = run.map((unit) => unit.char).join('');
  const whole = { start: run[0]!.start, end: run.at(-1)!.end, gap: run[0]!.gap };
  const word = ABBREVIATIONS[letters.slice(0, 2)];
  if (word && letters.length <= 3) return [...word].map((char) => ({ ...whole, char }));
  // A final ㅛ is a hurried 요 (아파ㅛ).
  if (letters === 'ㅛ') return [{ ...whole, char: '요' }];
  const syllables = join(run);
  return syllables.length > 0 ? syllables : [{ ...whole, char: ',' }];
}

/** ㄱㅏㄹㅕㅂ → 가렵, as a text comes that was taken apart. Empty when the run is no word. */
function join(run: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (let i = 0; i < run.length; ) {
    const lead = LEADS.indexOf(run[i]!.char);
    const vowel = VOWELS.indexOf(run[i + 1]?.char ?? '?');
    if (lead < 0 || vowel < 0) return [];
    const followed = VOWELS.includes(run[i + 3]?.char ?? '?');
    const tail = followed ? 0 : Math.max(0, TAILS.indexOf(run[i + 2]?.char ?? '?'));
    const last = run[i + (tail > 0 ? 2 : 1)]!;
    const char = String.fromCharCode(0xac00 + (lead * 21 + vowel) * 28 + tail);
    out.push({ char, start: run[i]!.start, end: last.end, gap: run[i]!.gap });
    i += tail > 0 ? 3 : 2;
  }
  return out;
}
