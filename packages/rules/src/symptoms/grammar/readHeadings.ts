import type { NormalText } from '../text/NormalText.js';

/** 없는 것: 열, 황달 / 음성 소견 - 복시: a heading that denies the list behind it. */
const HEADING = /(?:없는(?:것|거|건|증상|점)|음성소견|해당없음|없음|negative)(?=[,가-힣a-z])/g;
const COLON = /[:：\-–—=]/;

/** Stretches that a heading denies, up to the end of its line or sentence. */
export function readHeadings(text: NormalText): (at: number) => boolean {
  const denied: (readonly [number, number])[] = [];
  for (const match of text.chars.matchAll(HEADING)) {
    const end = match.index + match[0].length;
    const between = text.original.slice(text.end[end - 1]!, text.start[end]! + 1);
    if (!COLON.test(between) || !startsLine(text, match.index)) continue;
    const stop = text.chars.indexOf('.', end);
    denied.push([end, stop < 0 ? text.chars.length : stop]);
  }
  if (denied.length === 0) return () => false;
  return (at) => denied.some(([from, to]) => at >= from && at < to);
}

const startsLine = (text: NormalText, at: number) => at === 0 || '.,'.includes(text.chars[at - 1]!);
