/**
 * The text as it is matched: composed, lower-cased, without spaces. `start[i]`/`end[i]` are the UTF-16 offsets of unit
 * `i` in the original; `gap[i]` is 1 where white space stood before it.
 */
export interface NormalText {
  readonly original: string;
  readonly chars: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly gap: readonly (0 | 1)[];
}
