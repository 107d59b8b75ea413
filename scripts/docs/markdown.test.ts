import { describe, expect, it } from 'vitest';
import { blocks, escaped, table } from './markdown.js';

/** What a Markdown reader makes of backslashes. */
const shown = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('escaped', () => {
  it.each([
    '주 2~3회, 5~10분',
    '<12세 & >65세',
    'a_b *c* `d` [e](f) | g',
    '- 첫째',
    '+ 더하기',
    '# 우물',
    '1. 첫째',
    '2) 둘째',
    'C:\\',
  ])('shows %s as it is', (text) => {
    expect(shown(escaped(text))).toBe(text);
  });

  it('leaves nothing that strikes through, opens a tag, or ends a cell', () => {
    expect(escaped('2~4주, 3~5분')).toBe('2\\~4주, 3\\~5분');
    expect(escaped('<b>')).toBe('\\<b\\>');
    expect(escaped('a|b')).toBe('a\\|b');
  });

  it('is one line', () => {
    expect(escaped('한 줄\n  두 줄')).toBe('한 줄 두 줄');
  });
});

describe('table', () => {
  it('has a line for the head, one between, and one per row', () => {
    expect(table(['가', '나'], [['1', '2']])).toBe('| 가 | 나 |\n| --- | --- |\n| 1 | 2 |');
  });
});

describe('blocks', () => {
  it('leaves out what is not there', () => {
    expect(blocks('가', undefined, '', '나')).toBe('가\n\n나');
  });
});
