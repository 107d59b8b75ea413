import type { Person } from '@skin-advise/core';
import { readQuantities } from '../derived/readQuantities.js';
import type { Trie } from '../lexicon/Trie.js';
import type { NormalText } from '../text/NormalText.js';
import { normalise } from '../text/normalise.js';
import type { Message } from './Message.js';
import { readAsked } from './readAsked.js';
import { readFrames } from './readFrames.js';
import { readHeadings } from './readHeadings.js';
import { readOver } from './readOver.js';
import { heedsAge, readSubjects } from './readSubjects.js';
import { readEras } from './readTimes.js';
import type { Scope } from './Scope.js';
import { scopeOf } from './scopeOf.js';
import { splitClauses } from './splitClauses.js';
import type { Token } from './Token.js';
import { tokenise } from './tokenise.js';

export function parseMessage(original: string, trie: Trie, person: Person): Message {
  return parseWords(wordsOf(original, trie), person);
}

/** A text in normal form with the words of a lexicon in it. */
export interface Words {
  readonly text: NormalText;
  readonly tokens: readonly Token[];
  /** What was made of them for a person of that age. */
  parsed?: { readonly age: Person['age']; readonly message: Message };
}

let last: { readonly original: string; readonly trie: Trie; readonly words: Words } | undefined;

/** Several readers take up the same text in turn; its words are looked up once. */
export function wordsOf(original: string, trie: Trie): Words {
  if (last?.original === original && last.trie === trie) return last.words;
  const text = normalise(original);
  last = { original, trie, words: { text, tokens: tokenise(text, trie) } };
  return last.words;
}

/** The words as clauses with their scopes. Parsed once for all readers who ask, unless the age makes a difference. */
export function parseWords(words: Words, person: Person): Message {
  const { parsed, tokens } = words;
  if (parsed && (parsed.age === person.age || !heedsAge(tokens))) return parsed.message;
  const message = parse(words, person);
  words.parsed = { age: person.age, message };
  return message;
}

function parse({ text, tokens }: Words, person: Person): Message {
  const clauses = splitClauses(text, tokens);
  const subjects = readSubjects(text, clauses, person);
  const quantities = readQuantities(text);
  const ago = quantities.filter(({ kind, role }) => kind === 'days' && role === 'ago');
  const supposed = readFrames(text, clauses);
  const asked = readAsked(text, clauses);
  const isHeaded = readHeadings(text);
  const known: Scope[][] = clauses.map(() => []);
  return {
    text,
    clauses,
    subjects,
    eras: readEras(text, clauses, ago, subjects),
    quantities,
    over: readOver(text, clauses),
    scope(clause, index) {
      const own = known[clause]!;
      own[index] ??= framed(
        scopeOf(text, clauses, clause, index),
        supposed.has(clause) || asked.has(clause),
        isHeaded(clauses[clause]!.tokens[index]!.start),
      );
      return own[index];
    },
  };
}

/** A supposition takes in everything its clause says, a heading everything in its list. */
const framed = (scope: Scope, supposed: boolean, denied: boolean): Scope =>
  supposed || denied
    ? { ...scope, hypothetical: scope.hypothetical || supposed, negated: scope.negated || denied }
    : scope;
