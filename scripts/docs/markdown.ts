/** Plain text as Markdown that shows it as it is: `2~4주, 3~5분` must not be struck through, nor `<12` taken for a tag. */
export const escaped = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_~[\]<>|&]/g, '\\$&')
    .replace(/^[-+#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** A name of the code, small, after the words for it. */
export const small = (code: string): string => `<sub>\`${code}\`</sub>`;

/** A link to a place that `anchor` made; without a page, on the same one. */
export const link = (text: string, id: string, page = ''): string => `[${escaped(text)}](${page}#${id})`;

/** An address that stays the same when the heading under it is reworded. */
export const anchor = (id: string): string => `<a id="${id}"></a>`;

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Blocks with an empty line between; what is not there is left out. */
export const blocks = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');
