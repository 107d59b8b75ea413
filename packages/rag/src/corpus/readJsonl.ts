import { parseJson, SkinAdviseError } from '@skin-advise/core';
import type { CorpusProblem } from './CorpusProblem.js';
import type { Draft, Drafted } from './Draft.js';

/** JSON by the line: each one passage, the fields of the front matter and `text`. Blank lines are passed over. */
export function readJsonl(file: string, text: string, locale: string): Drafted {
  const read = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split('\n')
    .flatMap((json, at) => (json.trim() === '' ? [] : [readLine(file, at + 1, json, locale)]));
  return {
    drafts: read.flatMap((one) => ('fields' in one ? [one] : [])),
    problems: read.flatMap((one) => ('fields' in one ? [] : [one])),
  };
}

function readLine(file: string, line: number, json: string, locale: string): Draft | CorpusProblem {
  const problem = (message: string) => ({ file, line, field: '(the line)', message });
  const value = parsed(json);
  if (value instanceof SkinAdviseError)
    return problem(`${value.message}: found ${value.found}, expected ${value.expected}`);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem('expected an object: {"id": "ko/…/…", "title": …, "text": …}');
  const { text, ...fields } = value as Record<string, unknown>;
  if (typeof text !== 'string') return { file, line, field: 'text', message: 'expected the passage as text' };
  return { file, lineOf: () => line, fields, body: text, id: { begins: `${locale}/` } };
}

function parsed(json: string): unknown {
  try {
    return parseJson(json);
  } catch (error) {
    if (error instanceof SkinAdviseError) return error;
    throw error;
  }
}
