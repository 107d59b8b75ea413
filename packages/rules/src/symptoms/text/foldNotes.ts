/** Chart notation: 발열(-), 오한 X, 통증 無, 붓기 제로 say 없음; (+) and 有 say 있음; OK and spared say 괜찮음. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\([ \t]*(?:[-–−－—]|neg|no|없음)[ \t]*\)/giu, '없음'],
  [/\([ \t]*[+＋][ \t]*\)/gu, '있음'],
  [/(?<=[가-힣)·][ \t]?|[a-z][ \t])[x×✕✖❌ｘ](?=$|[\s,.!?;)/·]|ㅠ|ㅜ)/giu, '없음'],
  [/(?<=[가-힣][ \t]?)[○◯⭕](?=$|[\s,.!?;)/])/gu, '있음'],
  [/(?<=[가-힣] ?)(?:無|zero)(?=$|[\s,.!?;)])/giu, '없음'],
  // 발열 -, 삼출물 -: a dash that stands by itself after what it denies.
  [/(?<=[가-힣][ \t]?)[-–−－](?=[ \t]*(?:[,;/)]|\.(?!\d)|$|[\r\n]))/gu, '없음'],
  // 자외선차단제로, 실제로, 문제로 are no zeros.
  [/(?<=[가-힣] )제로(?=$|[\s,.!?;)])/gu, '없음'],
  [/(?<=[가-힣][ \t])(?:0|무|부|neg|negative|음성)(?=$|[\r\n,!?;)]|\.(?!\d))/giu, '없음'],
  [/(?<=[가-힣] ?)有(?=$|[\s,.!?;)])/gu, '있음'],
  [/(?<=[가-힣][ \t])(?:ok|okay|ok요|spared|wnl)(?![a-z])/giu, '괜찮음'],
];

/** Most texts hold none of these. */
const MAY_HOLD = /[-–−－(×✕✖❌ｘ○◯⭕無有xX]|제로|[zZ]ero|[ \t](?:0|무|부|neg|음성|[oO][kK]|spared|wnl)/;

/** A stretch of the original that stands for another word. */
export interface Note {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The notes of a text in its order, none overlapping another. */
export function findNotes(text: string): Note[] {
  if (!MAY_HOLD.test(text)) return [];
  const notes = MARKS.flatMap(([mark, word]) =>
    [...text.matchAll(mark)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return notes.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  });
}
