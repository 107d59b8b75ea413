import { SkinAdviseError, showFound } from '../errors/SkinAdviseError.js';

/** Longest text that is read, in UTF-16 units. Overlay pictures are arrays of numbers, so results may be large. */
export const MAX_INPUT = 16 * 1024 * 1024;

/**
 * Parses the text of a JSON file, with or without a byte order mark.
 *
 * @param name what to call the input in errors, e.g. the file's name
 * @throws SkinAdviseError `empty_input`, `input_too_large`, `not_json` (with line, column and what stands there)
 */
export function parseJson(text: string, name = 'input'): unknown {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.length > MAX_INPUT) throw tooLarge(name, body.length);
  if (body.trim() === '') throw empty(name);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw notJson(body, name, error);
  }
}

function tooLarge(name: string, length: number): SkinAdviseError {
  return new SkinAdviseError({
    code: 'input_too_large',
    message: 'This input is too large to be one classifier result',
    path: name,
    found: `${(length / 1024 / 1024).toFixed(1)} MiB`,
    expected: `at most ${MAX_INPUT / 1024 / 1024} MiB`,
    hint: 'Send one result at a time, and leave pictures out of the JSON',
  });
}

function empty(name: string): SkinAdviseError {
  return new SkinAdviseError({
    code: 'empty_input',
    message: 'This input is empty',
    path: name,
    found: 'nothing',
    expected: 'a JSON result of a classifier',
    hint: 'Try: skin-advise sample',
  });
}

function notJson(body: string, name: string, cause: unknown): SkinAdviseError {
  const offset = offsetOf(String((cause as Error).message), body);
  const before = body.slice(0, offset).split('\n');
  const where = `${name}:${before.length}:${before.at(-1)!.length + 1}`;
  return new SkinAdviseError({
    code: 'not_json',
    message: 'This is not JSON',
    path: where,
    found: offset >= body.length ? 'the end of the input' : showFound(body.slice(offset, offset + 24)),
    expected: 'JSON (RFC 8259)',
    hint: hintFor(body),
    cause,
  });
}

/** V8 names the position or quotes what it met; failing both, the end is where it broke off. */
function offsetOf(message: string, body: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const token = /Unexpected token '(.)'/u.exec(message)?.[1];
  const context = /, (?:\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON/u.exec(message)?.[1];
  const start = context ? body.indexOf(context) : -1;
  if (token && start >= 0) return Math.max(start, body.indexOf(token, start));
  return body.length;
}

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/^\s*</u, 'This looks like HTML: the server answered with a page. Check its address and status code'],
  [/^(?:\u0089PNG|\uFFFDPNG|\uFFFD{2}|GIF8)/u, 'This looks like a picture. Pass the JSON that the classifier returned for it'],
  [/:\s*-?(?:NaN|Infinity)\b|[[,]\s*-?(?:NaN|Infinity)\b/u, 'NaN and Infinity are not JSON. In Python: json.dumps(…, allow_nan=False) shows where they come from'],
  [/'[^']*'\s*:/u, 'This looks like a printed Python dict. Write it with json.dumps'],
  [/:\s*(?:None|True|False)\b/u, 'None, True and False are Python. Write the result with json.dumps'],
  [/^\s*\{[\s\S]*\}\s*\{/u, 'There are several results. Pass one at a time'],
];

function hintFor(body: string): string {
  const head = body.slice(0, 200_000);
  return HINTS.find(([pattern]) => pattern.test(head))?.[1] ?? 'Check the input at that place';
}
