import type { Person } from '@skin-advise/core';
import { readQuantities } from '../derived/readQuantities.js';
import type { TrieNode } from '../lexicon/Trie.js';
import { normalise } from '../text/normalise.js';
import type { Message } from './Message.js';
import { readFrames } from './readFrames.js';
import { readHeadings } from './readHeadings.js';
import { readOver } from './readOver.js';
import { readSubjects } from './readSubjects.js';
import { readEras } from './readTimes.js';
import type { Scope } from './Scope.js';
import { scopeOf } from './scopeOf.js';
import { splitClauses } from './splitClauses.js';
import { tokenise } from './tokenise.js';

export function parseMessage(original: string, trie: TrieNode, person: Person): Message {
  const text = normalise(original);
  const clauses = splitClauses(text, tokenise(text, trie));
  const subjects = readSubjects(text, clauses, person);
  const quantities = readQuantities(text);
  const ago = quantities.filter(({ kind, role }) => kind === 'days' && role === 'ago');
  const supposed = readFrames(text, clauses);
  const isHeaded = readHeadings(text);
  const known = new Map<number, Scope>();
  return {
    text,
    clauses,
    subjects,
    eras: readEras(text, clauses, ago, subjects),
    quantities,
    over: readOver(text, clauses),
    scope(clause, index) {
      const key = clause * 4096 + index;
      const scope =
        known.get(key) ??
        framed(
          scopeOf(text, clauses, clause, index),
          supposed.has(clause),
          isHeaded(clauses[clause]!.tokens[index]!.start),
        );
      known.set(key, scope);
      return scope;
    },
  };
}

/** A supposition takes in everything its clause says, a heading everything in its list. */
const framed = (scope: Scope, supposed: boolean, denied: boolean): Scope =>
  supposed || denied
    ? { ...scope, hypothetical: scope.hypothetical || supposed, negated: scope.negated || denied }
    : scope;
