import { SkinAdviseError } from '@skin-advise/core';
import { BODY, type CorpusProblem, type FieldPath } from './CorpusProblem.js';
import type { Drafted } from './Draft.js';
import { parseFrontMatter } from './parseFrontMatter.js';
import { splitFrontMatter } from './splitFrontMatter.js';

const FIRST_LINE = 2;

/** One Markdown file as the draft of one passage. */
export function readMarkdown(file: string, text: string, id: string): Drafted {
  const parts = splitOrSay(file, text);
  if ('message' in parts) return { drafts: [], problems: [parts] };
  const { frontMatter, body, bodyLine } = parts;
  const { value, lineOf, fault } = parseFrontMatter(frontMatter, FIRST_LINE);
  if (fault) return { drafts: [], problems: [{ file, field: '(front matter)', ...fault }] };
  const lineIn = (path: FieldPath) => (path[0] === BODY[0] ? bodyLine : lineOf(path));
  return { drafts: [{ file, lineOf: lineIn, fields: value, body, id: { is: id } }], problems: [] };
}

function splitOrSay(file: string, text: string): ReturnType<typeof splitFrontMatter> | CorpusProblem {
  try {
    return splitFrontMatter(file, text);
  } catch (error) {
    if (!(error instanceof SkinAdviseError)) throw error;
    const { message, expected } = error;
    return { file, line: 1, field: '(front matter)', message: `${message} Expected ${expected}` };
  }
}
