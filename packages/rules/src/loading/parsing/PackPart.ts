import type { Path, Problem, ProblemWords } from '../Problem.js';
import { showPath, visible } from '../Problem.js';

/**
 * One pack as parsed and not yet trusted: everything in one value (`rules`, `items`, `sources`, `wording.ko`, …), however
 * many files it was written in.
 */
export interface PackPart {
  /** The file, or the folder, as the author knows it. */
  readonly file: string;
  readonly value: unknown;
  /** Of the text. */
  readonly sha256: string;
  /** Where the value at a path, or the nearest thing above it, is written. */
  readonly placeOf: (path: Path) => { readonly file: string; readonly line?: number };
}

/** A problem at a path of a pack, named by its rule where it belongs to one. */
export function problemAt(part: PackPart, path: Path, words: ProblemWords): Problem {
  const rule = ruleAt(part.value, path);
  const inside = rule === undefined ? path : path.slice(2);
  return {
    ...part.placeOf(path),
    ...(rule === undefined ? {} : { rule }),
    path: showPath(inside) || (rule === undefined ? '(the whole pack)' : 'rule'),
    ...words,
    found: visible(words.found),
  };
}

function ruleAt(value: unknown, [section, index]: Path): string | undefined {
  if ((section !== 'rules' && section !== 'overrides') || typeof index !== 'number') return undefined;
  const id = (value as Record<string, { id?: unknown }[] | undefined>)[section]?.[index]?.id;
  return typeof id === 'string' ? id : undefined;
}
