/**
 * What a word does in a clause.
 * - `site`: a place on the body; `noun`: a thing one has; `sign`: a predicate that states a symptom
 * - `light`: a predicate that only says that the noun before it is there (나다, 생기다)
 * - `degree`: a predicate or adverb of degree; `none`: 없다; `isnt`: 아니다; `fine`: 괜찮다; `cease`: 낫다, 가라앉다
 * - `verb`: a predicate that means something only beside other words
 * - `not`: 안, 못 before a predicate
 * - `who`: a person
 * - `mark`: context that patterns and scope rules look at; `mask`: a word that hides what is inside it (열심히, 피부)
 */
export type Role =
  | 'site'
  | 'noun'
  | 'sign'
  | 'light'
  | 'degree'
  | 'none'
  | 'isnt'
  | 'fine'
  | 'cease'
  | 'verb'
  | 'not'
  | 'who'
  | 'mark'
  | 'mask';

/** All roles; a set of them is a number with the bit of each. */
const ROLES: readonly Role[] = [
  'site',
  'noun',
  'sign',
  'light',
  'degree',
  'none',
  'isnt',
  'fine',
  'cease',
  'verb',
  'not',
  'who',
  'mark',
  'mask',
];
export type RoleSet = number;
export const rolesOf = (...roles: readonly Role[]): RoleSet =>
  roles.reduce((set, role) => set | (1 << ROLES.indexOf(role)), 0);
export const ALL_ROLES = rolesOf(...ROLES);

/**
 * Word class → its words, separated by spaces. A word ending in 다 is a predicate and is inflected (`붓다/ㅅ`: see
 * `inflect`); one that starts with `=` is a noun all the same
 * (`=바다`); one that starts with `-` is a short noun that must
 * stand on its own (`-눈`: not the 눈 of 눈치); one with `+` may begin inside a written word although it is short.
 */
export type WordClasses = Readonly<Record<string, string>>;

export interface WordList {
  readonly role: Role;
  readonly classes: WordClasses;
}
