import { scanString } from './scanString.js';

/** Where JSON text stops being JSON, and what should have stood there. Engines word and place this differently. */
export interface JsonError {
  readonly offset: number;
  readonly expected: string;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type State = 'value' | 'value or ]' | 'key or }' | 'key' | ':' | ', or ]' | ', or }' | 'end' | 'string';

const WORDS: Readonly<Record<State, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  'key or }': 'a key in double quotes, or }',
  key: 'a key in double quotes',
  ':': 'a colon',
  ', or ]': 'a comma or ]',
  ', or }': 'a comma or }',
  end: 'the end of the input',
  string: 'text up to a closing double quote, with line breaks written as \\n',
};

interface Step {
  readonly state: State;
  readonly offset: number;
  /** The token does not fit here. */
  readonly stop?: true;
}

/** Scans text that JSON.parse refused; the caller has bounded its depth. */
export function findJsonError(text: string): JsonError {
  const open: string[] = [];
  let state: State = 'value';
  let offset = match(SPACE, text, 0);
  while (offset < text.length) {
    const next = step(text, offset, state, open);
    state = next.state;
    offset = next.offset;
    if (next.stop) break;
    offset = match(SPACE, text, offset);
  }
  return { offset, expected: WORDS[state] };
}

/** Takes one token, or stops before it. */
function step(text: string, offset: number, state: State, open: string[]): Step {
  const char = text[offset]!;
  if ((char === ']' || char === '}') && state.endsWith(`or ${char}`)) {
    open.pop();
    return { state: after(open), offset: offset + 1 };
  }
  if (state === 'value' || state === 'value or ]') return value(text, offset, state, open);
  if (char === '"' && (state === 'key' || state === 'key or }')) return string(text, offset, ':');
  if (char === ':' && state === ':') return { state: 'value', offset: offset + 1 };
  if (char === ',' && state === ', or ]') return { state: 'value', offset: offset + 1 };
  if (char === ',' && state === ', or }') return { state: 'key', offset: offset + 1 };
  return { state, offset, stop: true };
}

function value(text: string, offset: number, state: State, open: string[]): Step {
  const char = text[offset]!;
  if (char === '[' || char === '{') {
    open.push(char);
    return { state: char === '[' ? 'value or ]' : 'key or }', offset: offset + 1 };
  }
  if (char === '"') return string(text, offset, after(open));
  const end = match(SCALAR, text, offset);
  return end > offset ? { state: after(open), offset: end } : { state, offset, stop: true };
}

function string(text: string, offset: number, next: State): Step {
  const scanned = scanString(text, offset);
  return scanned.ok
    ? { state: next, offset: scanned.offset }
    : { state: 'string', offset: scanned.offset, stop: true };
}

function after(open: readonly string[]): State {
  const holder = open.at(-1);
  return holder === undefined ? 'end' : holder === '[' ? ', or ]' : ', or }';
}

function match(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}
