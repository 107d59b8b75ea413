import type { FoundPassage, Locale } from '@skin-advise/core';
import { wrap } from '../layout.js';

const NOTHING: Readonly<Record<Locale, string>> = {
  ko: '찾은 안내가 없습니다. 증상이나 하려는 일을 조금 더 적어 보세요.\n',
  en: 'No guidance found. Say a little more about the sign, or what you want to do.\n',
};
const HANG = '   ';
const BOLD = ['\u001b[1m', '\u001b[22m'] as const;
const DIM = ['\u001b[2m', '\u001b[22m'] as const;

export interface Look {
  readonly width: number;
  readonly color: boolean;
}

/** Passages to read: title, text, where it is from and how it is called. */
export function listPassages(found: readonly FoundPassage[], locale: Locale, { width, color }: Look): string {
  if (found.length === 0) return NOTHING[locale];
  const paint = ([on, off]: readonly [string, string], text: string) => (color ? `${on}${text}${off}` : text);
  return found
    .map(({ title, text, source, id }, at) =>
      [
        paint(BOLD, `${at + 1}. ${title}`),
        `${HANG}${wrap(text, width, HANG)}`,
        paint(DIM, `${HANG}${wrap(`${source} · ${id}`, width, HANG)}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
