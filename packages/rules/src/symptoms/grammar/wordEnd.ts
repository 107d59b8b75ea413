import type { NormalText } from '../text/NormalText.js';

/** Endings that close a clause; where nothing is spaced, they alone say where the next word begins. */
const ENDING =
  /^(?:습니다만|는디요|는디|은디|디요|디|당께요?|랑께요?|구먼유?|구만|습디다|심더|니더|가꼬|니께|드래요|드만|더라꼬예|습니다|읍니다|니다|는데도|은데도|는데요|은데요|는데|은데|데요|데|더라고요|더라구요|더니|거든요|길래|지만|다만|다가|어서|아서|으니까|니까|으며|며|면서|려고|고요|구요|고|구|어요|아요|에요|예요|여요|네요|죠|지요|라고|어도|아도|도록|음|임|함|다|요|여|유|서|네|어|아|지|게|면)/;

/** Longest ending that unknown words (dialect, names of products) may still have after the known part. */
const SLACK = 5;

/** Looking farther than this for the end of a word is of no use, and would cost where nothing is spaced. */
const FARTHEST = 12;

/** Where the word that is being read at `from` ends. */
export function wordEnd(text: NormalText, from: number): number {
  let gapAt = from;
  const last = Math.min(text.chars.length, from + FARTHEST);
  while (gapAt < last && text.gap[gapAt] === 0 && !'.,?'.includes(text.chars[gapAt]!)) gapAt += 1;
  const ending = ENDING.exec(text.chars.slice(from, from + 6));
  let known = from + (ending ? ending[0].length : 0);
  // 없어지고 요새는: the 요 of the next word.
  if (ending && ending[0].length > 1 && text.gap[known - 1] === 1 && text.gap[known] === 0) known -= 1;
  if (gapAt >= known && gapAt - from <= SLACK) return gapAt;
  return gapAt > known ? known : Math.max(gapAt, Math.min(known, text.chars.length));
}
