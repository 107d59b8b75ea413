import type { Concept } from '../Concept.js';
import { type Pattern, parsePattern } from './Pattern.js';

export interface Entry {
  readonly concept: Concept;
  readonly pattern: Pattern;
  readonly unless: {
    readonly clause: readonly Together[];
    readonly sentence: readonly Together[];
    readonly text: readonly Together[];
  };
}

/** `a+b`: words that count where all of them are. */
export type Together = readonly string[];

/** Anchor word → the patterns that begin there. */
export type ConceptIndex = ReadonlyMap<string, readonly Entry[]>;

export function indexConcepts(concepts: readonly Concept[]): ConceptIndex {
  const index = new Map<string, Entry[]>();
  for (const concept of concepts)
    for (const line of concept.when ?? []) {
      const [terms = '', exceptions = ''] = line.split(' / ');
      const pattern = parsePattern(terms);
      const words = [...(concept.unless ?? []), ...exceptions.split(' ').filter(Boolean)];
      const entry = { concept, pattern, unless: sortUnless(words) };
      for (const name of pattern.terms[pattern.anchor]!.names) file(index, name, entry);
    }
  return index;
}

function file(index: Map<string, Entry[]>, name: string, entry: Entry): void {
  const entries = index.get(name);
  if (entries) entries.push(entry);
  else index.set(name, [entry]);
}

function sortUnless(words: readonly string[]): Entry['unless'] {
  const together = (word: string): Together => word.replace(/^[.^]/, '').split('+');
  return {
    clause: words.filter((word) => word.startsWith('.')).map(together),
    text: words.filter((word) => word.startsWith('^')).map(together),
    sentence: words.filter((word) => !/^[.^]/.test(word)).map(together),
  };
}
