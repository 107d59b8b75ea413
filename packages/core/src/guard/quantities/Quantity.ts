/** What a quantity measures; only quantities of one kind are ever compared. */
export type QuantityKind =
  /** How long or how late, in minutes. */
  | 'time'
  /** How often, in times per day. */
  | 'rate'
  | 'percent'
  | 'spf'
  | 'pa'
  | 'won'
  /** Degrees Celsius. */
  | 'degrees'
  /** Millimetres. */
  | 'length'
  /** Milligrams. */
  | 'mass'
  /** Millilitres. */
  | 'volume'
  /** Pills, drops, pumps and the like. */
  | 'dose'
  /** Places of the skin. */
  | 'places'
  | 'points'
  /** How much of a cream, by a thing it is as large as (콩알만큼). */
  | 'dollop'
  /** Years of age. */
  | 'age'
  /** A number with nothing behind it. */
  | 'bare';

/** A quantity read from a text: 3~5분 is { kind: 'time', low: 3, high: 5 }. */
export interface Quantity {
  readonly kind: QuantityKind;
  readonly low: number;
  readonly high: number;
  /** UTF-16 offsets, end exclusive. */
  readonly span: readonly [number, number];
  /** The numbers as written, before units: a wrong unit on a right number is told apart from a wrong number. */
  readonly written: readonly [number, number];
}
