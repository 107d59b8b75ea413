import { stringWidth } from '@skin-advise/core/rendering';

const ELLIPSIS = '…';

/** Text filled up to a width on the screen; Korean characters take two. */
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** Text cut to a width on the screen. */
export function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (stringWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}${ELLIPSIS}`;
}

/** Text broken at spaces into lines of a width, each but the first led by `hang`. */
export function wrap(text: string, width: number, hang = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = width - (lines.length > 0 ? stringWidth(hang) : 0);
    if (line !== '' && stringWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${hang}`);
}
