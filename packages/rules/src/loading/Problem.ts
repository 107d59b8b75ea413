/** Keys and positions from the top of a pack down to a value. */
export type Path = readonly (string | number)[];

/** What is wrong with a pack, and where. Everything that an author needs to correct it. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  /** The rule that the value belongs to; `path` then starts inside that rule. */
  readonly rule?: string;
  /** `when.all[0]`, `items.zinc_shampoo.order` */
  readonly path: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly hint: string;
}

/** The part of a problem that is said in words. */
export type ProblemWords = Pick<Problem, 'message' | 'found' | 'expected' | 'hint'>;

/** `when.all[0]` for `['when', 'all', 0]`; a blank key is shown in quotes. */
export function showPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? visible(key) : `${text}.${visible(key)}`;
  }, '');
}

/** Nothing but spaces would be overlooked. */
export const visible = (text: string): string => (text.trim() === '' ? JSON.stringify(text) : text);
