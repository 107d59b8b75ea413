import { FormTable, type Meaning } from './FormTable.js';
import { inflect } from './inflect.js';
import { type Role, type RoleSet, rolesOf, type WordList } from './Lexicon.js';
import { withoutPrefix, withPrefix } from './prefixes.js';

/** One reading of one form. */
export interface Reading {
  readonly name: string;
  readonly role: Role;
  /** The role as a set of one. */
  readonly bit: RoleSet;
  readonly predicate: boolean;
  /** A short noun that must stand on its own. */
  readonly alone: boolean;
}

/** A word of the lexicon as it is written there. */
interface Entry {
  readonly role: Role;
  readonly name: string;
  readonly word: string;
}

/** Hands out, once, the words that have forms beginning with a character. */
type Take = (code: number) => readonly Entry[] | undefined;

/**
 * Every form of every word, by its characters: one walk per position finds all words that start there. The words that
 * begin with a character are inflected when a text first holds that character: most texts need a small part of them.
 */
export class Trie {
  readonly #forms = new FormTable();
  readonly #met = new Set<number>();
  readonly #take: Take;

  constructor(take: Take) {
    this.#take = take;
  }

  /** The place that a first character leads to, or -1. Good until the next call. */
  begin(code: number): number {
    if (!this.#met.has(code)) this.#meet(code);
    return this.#forms.find(FormTable.ROOT, code);
  }

  /** The place that a further character leads to, or -1. */
  follow(place: number, code: number): number {
    return this.#forms.find(this.#forms.nodeAt(place), code);
  }

  /** What the form means that ends at a place, if one does. */
  meaningAt(place: number): Meaning | undefined {
    return this.#forms.meaningAt(place);
  }

  #meet(code: number): void {
    this.#met.add(code);
    for (const entry of this.#take(code) ?? []) addWord(this.#forms, entry, code);
  }
}

export function buildTrie(lists: readonly WordList[]): Trie {
  const filed = fileWords(lists);
  return new Trie((code) => filed.get(code));
}

/** Words by the characters that their forms begin with. */
function fileWords(lists: readonly WordList[]): Map<number, Entry[]> {
  const filed = new Map<number, Entry[]>();
  for (const { role, classes } of lists)
    for (const name in classes) fileClass(filed, role, name, classes[name]!);
  return filed;
}

/** Before a class's number in an index; no word begins so. */
const CLASS_MARK = '#';

/** A lexicon filed beforehand: filing tens of thousands of words would be a good part of a short run. */
export interface WordIndex {
  /** `role name`, by number. */
  readonly classes: readonly string[];
  /** By first character: `#3 0진물 0진액 #7 0붓다/ㅅ`, the words of classes 3 and 7, each without what it shares with the one before. */
  readonly words: Readonly<Record<string, string>>;
}

export function indexWords(lists: readonly WordList[]): WordIndex {
  const classes = lists.flatMap(({ role, classes: own }) =>
    Object.keys(own).map((name) => `${role} ${name}`),
  );
  const numbers = new Map(classes.map((title, number) => [title, number]));
  const words: Record<string, string> = {};
  for (const [code, entries] of [...fileWords(lists)].sort(([a], [b]) => a - b)) {
    let before = { number: -1, word: '' };
    words[String.fromCharCode(code)] = entries
      .flatMap(({ role, name, word }) => {
        const number = numbers.get(`${role} ${name}`)!;
        const mark = number === before.number ? [] : [`${CLASS_MARK}${number}`];
        const short = withoutPrefix(word, before.word);
        before = { number, word };
        return [...mark, short];
      })
      .join(' ');
  }
  return { classes, words };
}

/** The trie that `buildTrie` makes of the lists that were indexed. */
export function indexedTrie(classes: WordIndex['classes'], words: WordIndex['words']): Trie {
  return new Trie((code) => {
    const filed = words[String.fromCharCode(code)];
    return filed === undefined ? undefined : entriesIn(filed, classes);
  });
}

function entriesIn(filed: string, classes: WordIndex['classes']): Entry[] {
  const entries: Entry[] = [];
  let role: Role = 'mark';
  let name = '';
  let word = '';
  for (const short of filed.split(' ')) {
    if (short.startsWith(CLASS_MARK)) {
      [role, name] = classes[Number(short.slice(1))]!.split(' ') as [Role, string];
    } else {
      word = withPrefix(short, word);
      entries.push({ role, name, word });
    }
  }
  return entries;
}

/** Tens of thousands of words are filed before the first text is read: no more is done for each than must be. */
function fileClass(filed: Map<number, Entry[]>, role: Role, name: string, words: string): void {
  for (const word of words.split(' ')) {
    if (word === '') continue;
    if (!isPredicate(word)) file(filed, word.charCodeAt(isMarked(word) ? 1 : 0), { role, name, word });
    else for (const code of firstCharacters(word)) file(filed, code, { role, name, word });
  }
}

function file(filed: Map<number, Entry[]>, code: number, entry: Entry): void {
  const entries = filed.get(code);
  if (entries) entries.push(entry);
  else filed.set(code, [entry]);
}

const DA = '다'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);

const MA = '마'.charCodeAt(0);

/** 가렵다/ㅂ, 붓다, 아인데/=; not =바다, and not 아침마다, which ends in a particle. */
function isPredicate(word: string): boolean {
  const last = word.length - 1;
  const slash = word.charCodeAt(last - 1) === SLASH;
  if (slash && word.endsWith('=')) return true;
  const at = slash ? last - 2 : last;
  return word.charCodeAt(at) === DA && word.charCodeAt(at - 1) !== MA && !word.startsWith('=');
}

function isMarked(word: string): boolean {
  const first = word[0];
  return first === '-' || first === '+' || first === '=';
}

const bareWord = (word: string) => (isMarked(word) ? word.slice(1) : word);

/** With which characters the forms of a predicate begin. Only stems of one or two syllables change their first one. */
function firstCharacters(word: string): Set<number> {
  const bare = bareWord(word);
  const stem = bare.split('/')[0]!.length - 1;
  if (stem > 2) return new Set([bare.charCodeAt(0)]);
  return new Set(inflect(bare).map((form) => form.charCodeAt(0)));
}

/** Adds the forms of a word that begin with one character. */
function addWord(forms: FormTable, { role, name, word }: Entry, first: number): void {
  const predicate = isPredicate(word);
  const bare = bareWord(word);
  for (const form of predicate ? inflect(bare) : [bare]) {
    if (form.charCodeAt(0) !== first) continue;
    const short = predicate && form.length === 1 && !word.startsWith('+');
    forms.add(form, readingOf(role, name, predicate, short || word.startsWith('-')));
  }
}

/** Forms of one class that are read alike share one reading: there are a hundred times as many forms. */
const shared = new Map<string, Reading>();

function readingOf(role: Role, name: string, predicate: boolean, alone: boolean): Reading {
  const key = `${role} ${name} ${predicate} ${alone}`;
  const known = shared.get(key) ?? { name, role, bit: rolesOf(role), predicate, alone };
  shared.set(key, known);
  return known;
}
