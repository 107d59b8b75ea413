// With passageSchema the part that needs yaml and zod: nothing under src/index.ts may import it.
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { FieldPath } from './CorpusProblem.js';

/** YAML as its plain value, with the line of anything in it; or the first thing that keeps it from being YAML. */
export interface FrontMatter {
  readonly value: unknown;
  readonly lineOf: (path: FieldPath) => number;
  readonly fault?: { readonly line: number; readonly message: string };
}

/** @param firstLine the line of the file on which the YAML begins */
export function parseFrontMatter(text: string, firstLine: number): FrontMatter {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const lineOf = (path: FieldPath) => lineAt(offsetOf(document.contents, path));
  const [error] = document.errors;
  if (error)
    return { value: undefined, lineOf, fault: { line: lineAt(error.pos[0]), message: error.message } };
  try {
    return { value: document.toJS(), lineOf };
  } catch (cause) {
    // An alias may not multiply itself into gigabytes; the parser counts.
    return { value: undefined, lineOf, fault: { line: firstLine, message: (cause as Error).message } };
  }
}

/** Where a value begins; for one that is missing, what it is missing from. */
function offsetOf(contents: unknown, path: FieldPath): number {
  let node = contents;
  let offset = startOf(node);
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && one.key.value === key);
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number' && node.items[key] !== undefined) {
      node = node.items[key];
      offset = startOf(node);
    } else break;
  }
  return offset;
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;
