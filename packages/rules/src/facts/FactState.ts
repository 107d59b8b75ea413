export type FactValue = string | number | boolean;

/**
 * What is known of one fact. A fact that is missing from the sheet is unknown, which is never the same as false.
 * `either`: a flag the text left open. `range`: a number known only roughly (30대). `assumed`: not stated, and read as
 * false because the person wrote about other things; it supports no explanation and never lowers anything.
 */
export type FactState =
  | {
      readonly kind: 'known';
      readonly value: FactValue;
      readonly quote?: string;
      readonly assumed?: true;
      /** Follows from something said about a wider sign. */
      readonly implied?: true;
    }
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly quote?: string }
  | { readonly kind: 'either'; readonly quote?: string; readonly assumed?: true };

/** Facts by name, while a sheet is being written. */
export type Facts = Map<string, FactState>;

/** What silence about a sign means: they wrote nothing, so it is open; they wrote of other things, so it is absent. */
export type Silence = 'open' | 'absent';

/** Everything known of a Case, fact by fact. */
export interface FactSheet {
  /** What was stated, seen or derived. */
  readonly stated: ReadonlyMap<string, FactState>;
  readonly silence: Silence;
  /** The state of a fact, with what silence means for those nobody spoke of; undefined is unknown. */
  get(fact: string): FactState | undefined;
}

interface Shape {
  readonly kind: FactState['kind'];
  readonly value?: FactValue;
  readonly min?: number;
  readonly max?: number;
  readonly quote?: string | undefined;
  readonly assumed?: true;
  readonly implied?: true | undefined;
}

/** Every state has every field: deciding reads them by the thousand, and objects of one shape are read fast. */
const shaped = ({ kind, value, min, max, quote, assumed, implied }: Shape): FactState =>
  ({ kind, value, min, max, quote, assumed, implied }) as FactState;

const TRUE = shaped({ kind: 'known', value: true });
const FALSE = shaped({ kind: 'known', value: false });

export function known(value: FactValue, quote?: string, implied?: true): FactState {
  if (quote === undefined && typeof value === 'boolean') return value ? TRUE : FALSE;
  return shaped({ kind: 'known', value, quote, implied });
}

/** A number known only roughly; known outright if both ends are one. */
export const between = (min: number, max: number): FactState =>
  min === max ? known(min) : shaped({ kind: 'range', min, max });

/** A flag that the text leaves open. */
export const openFlag = (quote: string): FactState => shaped({ kind: 'either', quote });

export const assumedFalse: FactState = shaped({ kind: 'known', value: false, assumed: true });
export const leftOpen: FactState = shaped({ kind: 'either', assumed: true });

/** How a state reads in an explanation. Text facts say present or negated; others say their value. */
export function shownValue(fact: string, state: FactState | undefined): FactValue {
  if (state === undefined) return 'unknown';
  if (state.kind === 'either') return state.assumed ? 'unmentioned' : 'uncertain';
  if (state.kind === 'range')
    return Number.isFinite(state.max) ? `${state.min}~${state.max}` : `${state.min}+`;
  if (!isTextFlag(fact))
    return Number.isFinite(state.value) || typeof state.value !== 'number' ? state.value : 'never';
  if (state.assumed) return 'unmentioned';
  return state.value === true ? 'present' : 'negated';
}

const TEXT_FAMILY = /^(symptom|exposure|site|time|trend|photo|wish)\./;

/** Facts that the person's words state: symptoms, exposures, sites, times, wishes. */
export function isTextFlag(fact: string): boolean {
  let known = TEXT_FLAGS.get(fact);
  if (known === undefined) {
    known = TEXT_FAMILY.test(fact);
    TEXT_FLAGS.set(fact, known);
  }
  return known;
}

/** Asked many times of the same few hundred facts. */
const TEXT_FLAGS = new Map<string, boolean>();
