import type { Concept } from '../Concept.js';
import type { ConceptIndex, Entry, Together } from './ConceptIndex.js';
import type { Message } from './Message.js';
import { isPlace, type Term } from './Pattern.js';
import { placesOf } from './placesOf.js';
import type { Scope } from './Scope.js';
import type { Token } from './Token.js';

/** What the result is about, beside its text. */
export interface Surroundings {
  /** Names for `@…` terms: lesion, scalp, infant, … */
  readonly about: ReadonlySet<string>;
  /** Places to assume when the text names none. */
  readonly places: ReadonlySet<string>;
}

/** A concept found in a clause. `head` is the token that carries polarity and tense. */
export interface Match {
  readonly concept: Concept;
  readonly clause: number;
  readonly head: number;
  readonly tokens: readonly number[];
  readonly denied: boolean;
  readonly scope: Scope;
  /** The places it was bound to. */
  readonly places: ReadonlySet<string>;
}

/** The words that are not denied of each clause, and of the whole text; and all words of the text. */
interface Words {
  readonly names: readonly ReadonlySet<string>[];
  readonly said: ReadonlySet<string>;
  readonly spoken: ReadonlySet<string>;
}

interface Chosen {
  readonly at: number;
  readonly carries: boolean;
}

/** Farther apart than this, two words of one clause do not make one sign. */
const REACH = 30;
const NEARBY_CLAUSES = 4;
const NEARBY_CHARS = 70;
const NOWHERE: ReadonlySet<string> = new Set();

export function matchConcepts(message: Message, index: ConceptIndex, around: Surroundings): Match[] {
  const matches: Match[] = [];
  const words = wordsOf(message);
  message.clauses.forEach((clause, c) => {
    clause.tokens.forEach((token, k) => {
      for (const entry of index.get(token.name) ?? []) {
        if (!mayMatch(entry, around, words)) continue;
        const match = matchAt(message, entry, c, k, around, words);
        if (match) matches.push(match);
      }
    });
  });
  return matches;
}

function wordsOf(message: Message): Words {
  const names = message.clauses.map((_, c) => statedIn(message, c));
  const said = new Set<string>();
  for (const own of names) for (const name of own) said.add(name);
  const spoken = new Set<string>();
  for (const { tokens } of message.clauses) for (const { name } of tokens) spoken.add(name);
  return { names, said, spoken };
}

/** Whether the text holds the words of a pattern at all, wherever they stand: most patterns end here. */
function mayMatch({ pattern }: Entry, { about, places }: Surroundings, { spoken }: Words): boolean {
  for (const { scope, names } of pattern.terms) {
    const held =
      scope === 'context'
        ? names.some((name) => about.has(name))
        : names.some((name) => spoken.has(name) || places.has(name));
    if (!held) return false;
  }
  return true;
}

function matchAt(
  message: Message,
  entry: Entry,
  c: number,
  k: number,
  around: Surroundings,
  words: Words,
): Match | null {
  const { terms, anchor, denies } = entry.pattern;
  const chosen: Chosen[] = [];
  let places = NOWHERE;
  for (let t = 0; t < terms.length; t += 1) {
    const term = terms[t]!;
    if (term.scope === 'context') continue;
    if (term.scope === 'nearby') {
      if (!isNearby(message, term, c, k)) return null;
    } else if (t !== anchor && term.places) {
      places = placesOf(message, c, k, around.places);
      if (!term.names.some((name) => places.has(name))) return null;
    } else {
      const found = t === anchor ? (meets(message, term, c, k) ? k : -1) : nearest(message, term, c, k);
      if (found < 0) return null;
      chosen.push({ at: found, carries: term.needs !== 'stated' });
    }
  }
  if (isBlocked(message, entry, c, words)) return null;
  return toMatch(message, entry.concept, c, chosen, terms, denies, places);
}

function toMatch(
  message: Message,
  concept: Concept,
  clause: number,
  chosen: readonly Chosen[],
  terms: readonly Term[],
  denies: boolean,
  places: ReadonlySet<string>,
): Match {
  const head = headOf(message, clause, chosen);
  const scope = message.scope(clause, head);
  const needsDenial = terms.some((term) => term.needs === 'denied');
  const denied = denies ? needsDenial || !scope.negated : !needsDenial && scope.negated;
  return { concept, clause, head, tokens: chosen.map(({ at }) => at), denied, scope, places };
}

/** The last predicate among the words that carry polarity; else the last of those words. */
function headOf(message: Message, clause: number, chosen: readonly Chosen[]): number {
  const { tokens } = message.clauses[clause]!;
  const carriers = chosen.filter(({ carries }) => carries);
  const pool = (carriers.length > 0 ? carriers : chosen).map(({ at }) => at).sort((a, b) => a - b);
  return pool.findLast((i) => tokens[i]!.tail) ?? pool.at(-1)!;
}

function meets(message: Message, term: Term, c: number, k: number): boolean {
  if (term.needs === 'any') return true;
  const { negated, hypothetical } = message.scope(c, k);
  return term.needs === 'denied' ? negated : !negated && !hypothetical;
}

function nearest(message: Message, term: Term, c: number, k: number): number {
  const { tokens } = message.clauses[c]!;
  const anchor = tokens[k]!;
  let best = -1;
  let bestGap = REACH;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (i === k || !term.names.includes(token.name)) continue;
    const gap = token.start >= anchor.end ? token.start - anchor.end : Math.max(0, anchor.start - token.end);
    if (gap < bestGap && meets(message, term, c, i)) {
      best = i;
      bestGap = gap;
    }
  }
  return best;
}

function isNearby(message: Message, term: Term, c: number, k: number): boolean {
  const here = message.clauses[c]!;
  const at = here.tokens[k]!.start;
  for (
    let d = Math.max(0, c - NEARBY_CLAUSES);
    d <= c + NEARBY_CLAUSES && d < message.clauses.length;
    d += 1
  ) {
    const clause = message.clauses[d]!;
    if (Math.abs(clause.sentence - here.sentence) > 1) continue;
    for (let i = 0; i < clause.tokens.length; i += 1) {
      const token = clause.tokens[i]!;
      if (
        (d === c && i === k) ||
        !term.names.includes(token.name) ||
        Math.abs(token.start - at) > NEARBY_CHARS
      )
        continue;
      if (isPlace(token.name) || isSetting(token)) return true;
      const { negated, hypothetical, resolved } = message.scope(d, i);
      if (!hypothetical && !resolved && negated === (term.needs === 'denied')) return true;
    }
  }
  return false;
}

/** A child, a night, a walk: what is denied in the clause is not they. */
const isSetting = (token: Token) => token.role === 'mark' && !token.tail;

/** Words that the clause does not deny: 가렵지 않은 반점 is no itch. */
function statedIn(message: Message, c: number): ReadonlySet<string> {
  const { tokens } = message.clauses[c]!;
  const names = new Set<string>();
  tokens.forEach((token, k) => {
    if (isSetting(token) || isPlace(token.name) || !message.scope(c, k).negated) names.add(token.name);
  });
  return names;
}

const holds = (said: ReadonlySet<string>, words: Together) => words.every((word) => said.has(word));

function isBlocked(message: Message, entry: Entry, c: number, { names, said }: Words): boolean {
  const { clause, sentence, text } = entry.unless;
  if (clause.some((words) => holds(names[c]!, words))) return true;
  if (text.some((words) => holds(said, words))) return true;
  if (sentence.length === 0) return false;
  const own = message.clauses[c]!.sentence;
  for (let d = Math.max(0, c - 8); d <= c + 8 && d < names.length; d += 1)
    if (message.clauses[d]!.sentence === own && sentence.some((words) => holds(names[d]!, words)))
      return true;
  return false;
}
