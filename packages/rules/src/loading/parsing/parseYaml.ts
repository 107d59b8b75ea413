import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Path, Problem } from '../Problem.js';

/** One file of a pack: its plain value, and the line of anything in it. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly Problem[];
}

export function parseYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const found = text.includes('\uFFFD')
    ? [notUtf8(file, lineAt(text.indexOf('\uFFFD')))]
    : document.errors.map(({ message, pos }) => notYaml(file, lineAt(pos[0]), message, text));
  const { value, problem } = found.length > 0 ? { value: undefined } : plainValue(document, file);
  return {
    file,
    value,
    lineOf: (path) => lineAt(offsetOf(document, path)),
    problems: problem ? [...found, problem] : found,
  };
}

/** An alias may not multiply itself into gigabytes; the parser counts. */
function plainValue(document: Document, file: string): { value?: unknown; problem?: Problem } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    const words = { found: (error as Error).message, expected: 'few aliases, each to an anchor above it' };
    return {
      problem: {
        ...{ file, line: 1, path: '(the whole file)', message: 'The aliases cannot be resolved' },
        ...{ ...words, hint: 'Write the text out instead of pointing to it with *' },
      },
    };
  }
}

/** Where a value begins; for what is missing, where it should have been. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number' && node.items[key] !== undefined) {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined =>
  (node as Node | ParsedNode | null)?.range?.[0] ?? undefined;

function notYaml(file: string, line: number, message: string, text: string): Problem {
  const written = (text.split('\n')[line - 1] ?? '').trim().slice(0, 80);
  return {
    file,
    line,
    path: '(the text)',
    message: 'This is not YAML',
    found: written === '' ? 'the end of the text' : written,
    expected: `YAML (${message.replace(/\s+/g, ' ').replace(/:$/, '')})`,
    hint: hintFor(written, message),
  };
}

function hintFor(written: string, message: string): string {
  if (/:\s*\{\{/.test(written))
    return 'A text that begins with {{ needs quotes: text: "{{minutes}}분 두세요"';
  if (/unique/.test(message)) return 'Two keys beside each other have one name: rename or join them';
  if (/[Tt]abs?/.test(message)) return 'Indent with spaces';
  if (/Nested mappings/.test(message)) return 'A text with a colon and a space needs quotes';
  return 'Look at this line and the one above: an indent, a quote or a bracket is off';
}

function notUtf8(file: string, line: number): Problem {
  return {
    ...{ file, line, path: '(the text)', message: 'This file is not UTF-8', found: 'bytes that are no text' },
    ...{ expected: 'UTF-8', hint: 'The file was probably saved as CP949: save it as UTF-8' },
  };
}
