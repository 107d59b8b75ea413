import { SkinAdviseError } from '@skin-advise/core';

/** The two halves of a Markdown file with YAML front matter between `---` lines. */
export interface MarkdownParts {
  readonly frontMatter: string;
  readonly body: string;
  /** Of the first line of the body, counted from 1. The front matter begins on line 2. */
  readonly bodyLine: number;
}

const FENCED = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** Splits a passage file into its front matter and its body; the text is NFC from here on. */
export function splitFrontMatter(file: string, text: string): MarkdownParts {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n/g, '\n')
    .normalize('NFC');
  const match = FENCED.exec(plain.endsWith('\n') ? plain : `${plain}\n`);
  if (match === null) {
    throw new SkinAdviseError({
      code: 'corpus_front_matter',
      message: 'The passage does not begin with YAML front matter.',
      path: file,
      found: text.slice(0, 40),
      expected: '--- on the first line, the fields, --- on a line of its own, then the text',
      hint: 'Copy the head of another passage and fill it in.',
    });
  }
  const [, frontMatter = '', rest = ''] = match;
  const gap = rest.slice(0, rest.length - rest.trimStart().length);
  const bodyLine = linesIn(frontMatter) + 3 + linesIn(gap) - 1;
  return { frontMatter, body: rest.trim(), bodyLine };
}

const linesIn = (text: string) => text.split('\n').length;
