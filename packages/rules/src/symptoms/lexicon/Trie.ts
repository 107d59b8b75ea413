import { inflect } from './inflect.js';
import type { Role, WordList } from './Lexicon.js';

/** One reading of one form. */
export interface Reading {
  readonly name: string;
  readonly role: Role;
  readonly predicate: boolean;
  /** A short noun that must stand on its own. */
  readonly alone: boolean;
}

export interface TrieNode {
  readonly next: { get(code: number): TrieNode | undefined };
  readonly readings: readonly Reading[];
}

interface Branch extends TrieNode {
  readonly next: Map<number, Branch>;
  readonly readings: Reading[];
}

/** A word of the lexicon as it is written there. */
interface Entry {
  readonly role: Role;
  readonly name: string;
  readonly word: string;
}

const branch = (): Branch => ({ next: new Map(), readings: [] });

/**
 * Every form of every word, by its characters: one walk per position finds all words that start there. The words that
 * begin with a character are inflected when a text first holds that character: most texts need a small part of them.
 */
export function buildTrie(lists: readonly WordList[]): TrieNode {
  const waiting = new Map<number, Entry[]>();
  const root = branch();
  for (const { role, classes } of lists)
    for (const [name, words] of Object.entries(classes))
      for (const word of words.split(/\s+/).filter(Boolean))
        for (const code of firstCharacters(word)) file(waiting, code, { role, name, word });
  return {
    readings: [],
    next: {
      get(code) {
        const entries = waiting.get(code);
        if (entries) {
          waiting.delete(code);
          for (const entry of entries) addWord(root, entry, code);
        }
        return root.next.get(code);
      },
    },
  };
}

function file(waiting: Map<number, Entry[]>, code: number, entry: Entry): void {
  const entries = waiting.get(code);
  if (entries) entries.push(entry);
  else waiting.set(code, [entry]);
}

/** 아침마다 ends in a particle. */
const isPredicate = (word: string) => /(?:(?<!마)다(?:\/.)?|\/=)$/.test(word) && !word.startsWith('=');
const bareWord = (word: string) => word.replace(/^[-+=]/, '');

/** With which characters the forms of a word begin. Only stems of one or two syllables change their first one. */
function firstCharacters(word: string): Set<number> {
  const bare = bareWord(word);
  const stem = bare.split('/')[0]!.length - 1;
  if (!isPredicate(word) || stem > 2) return new Set([bare.charCodeAt(0)]);
  return new Set(inflect(bare).map((form) => form.charCodeAt(0)));
}

/** Adds the forms of a word that begin with one character. */
function addWord(root: Branch, { role, name, word }: Entry, first: number): void {
  const predicate = isPredicate(word);
  const bare = bareWord(word);
  for (const form of predicate ? inflect(bare) : [bare]) {
    if (form.charCodeAt(0) !== first) continue;
    const short = predicate && form.length === 1 && !word.startsWith('+');
    addForm(root, form, { name, role, predicate, alone: short || word.startsWith('-') });
  }
}

function addForm(root: Branch, form: string, reading: Reading): void {
  let at = root;
  for (let i = 0; i < form.length; i += 1) {
    const code = form.charCodeAt(i);
    const next = at.next.get(code) ?? branch();
    at.next.set(code, next);
    at = next;
  }
  if (!at.readings.some((known) => known.name === reading.name)) at.readings.push(reading);
}
