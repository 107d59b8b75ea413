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

export interface TrieNode {
  readonly next: { get(code: number): TrieNode | undefined };
  readonly readings: readonly Reading[];
  /** The roles of the readings. */
  readonly roles: RoleSet;
}

interface Branch extends TrieNode {
  readonly next: Map<number, Branch>;
  readonly readings: Reading[];
  roles: RoleSet;
}

/** A word of the lexicon as it is written there. */
interface Entry {
  readonly role: Role;
  readonly name: string;
  readonly word: string;
}

const branch = (): Branch => ({ next: new Map(), readings: [], roles: 0 });

/** Hands out, once, the words that have forms beginning with a character. */
type Take = (code: number) => readonly Entry[] | undefined;

/**
 * Every form of every word, by its characters: one walk per position finds all words that start there. The words that
 * begin with a character are inflected when a text first holds that character: most texts need a small part of them.
 */
function trieOf(take: Take): TrieNode {
  const root = branch();
  const met = new Set<number>();
  return {
    readings: [],
    roles: 0,
    next: {
      get(code) {
        if (!met.has(code)) {
          met.add(code);
          for (const entry of take(code) ?? []) addWord(root, entry, code);
        }
        return root.next.get(code);
      },
    },
  };
}

export function buildTrie(lists: readonly WordList[]): TrieNode {
  const filed = fileWords(lists);
  return trieOf((code) => filed.get(code));
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
export function indexedTrie(classes: WordIndex['classes'], words: WordIndex['words']): TrieNode {
  return trieOf((code) => {
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
function addWord(root: Branch, { role, name, word }: Entry, first: number): void {
  const predicate = isPredicate(word);
  const bare = bareWord(word);
  const bit = rolesOf(role);
  for (const form of predicate ? inflect(bare) : [bare]) {
    if (form.charCodeAt(0) !== first) continue;
    const short = predicate && form.length === 1 && !word.startsWith('+');
    addForm(root, form, { name, role, bit, predicate, alone: short || word.startsWith('-') });
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
  if (at.readings.some((known) => known.name === reading.name)) return;
  at.readings.push(reading);
  at.roles |= reading.bit;
}
