import { findJsonError } from './json/findJsonError.js';
import { jsonHint } from './json/jsonHint.js';
import { tooDeep } from './json/tooDeep.js';
import { fail } from './shape/fail.js';

/** The longest input that is read, in UTF-16 units. A Grad-CAM overlay of 512 × 512 is some 4 million. */
export const MAX_INPUT = 16 * 1024 * 1024;

/** No known format nests deeper than six levels. */
const DEPTH_LIMIT = 100;
const SNIPPET = 24;

/**
 * Reads JSON text, with or without a byte-order mark.
 *
 * @param name the file, for the error
 * @throws SkinAdviseError `not_json`, `empty_input`, `input_too_large`, `too_deeply_nested`
 */
export function parseJson(text: string, name?: string): unknown {
  const at = name ?? 'input';
  if (text.length > MAX_INPUT) return tooLarge(text, at);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return empty(at);
  if (tooDeep(json, DEPTH_LIMIT)) return tooDeeplyNested(at);
  try {
    return JSON.parse(json);
  } catch {
    return notJson(json, at);
  }
}

function notJson(json: string, at: string): never {
  const { offset, expected } = findJsonError(json);
  const before = json.slice(0, offset).split('\n');
  const line = before.length;
  const column = before[line - 1]!.length + 1;
  const rest = json.slice(offset, offset + SNIPPET).split(/[\r\n]/)[0]!;
  return fail({
    code: 'not_json',
    message: 'This is not JSON',
    path: `${at}:${line}:${column}`,
    found: rest === '' ? 'the end of the line or file' : printable(rest),
    expected,
    hint: jsonHint(json, offset),
  });
}

/** Control characters would garble a terminal. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, '·');

function empty(at: string): never {
  return fail({
    code: 'empty_input',
    message: 'The input is empty',
    path: at,
    found: 'no text',
    expected: "a classifier's result as JSON",
    hint: 'Check that the classifier wrote its result, or try: skin-advise sample',
  });
}

function tooLarge(text: string, at: string): never {
  return fail({
    code: 'input_too_large',
    message: 'The input is too large',
    path: at,
    found: `${text.length} characters`,
    expected: `at most ${MAX_INPUT} characters`,
    hint: 'Send one result per file; leave out or shrink the Grad-CAM overlay',
  });
}

function tooDeeplyNested(at: string): never {
  return fail({
    code: 'too_deeply_nested',
    message: 'The input is nested too deeply',
    path: at,
    found: `more than ${DEPTH_LIMIT} levels`,
    expected: `at most ${DEPTH_LIMIT} levels`,
    hint: "Send the classifier's result alone",
  });
}
