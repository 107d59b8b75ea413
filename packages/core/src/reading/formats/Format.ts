import type { Finding, Notice, Person } from '../../vocabulary/case.js';
import type { Profile } from '../../vocabulary/profile.js';
import type { Polarity } from '../../vocabulary/severity.js';
import type { GradeMap } from '../values.js';

/** What the caller knows that the result does not say. */
export interface ReadOptions {
  /** A name of `FORMATS`; detected when absent. */
  readonly format?: string | undefined;
  /** Metadata from a second file; where both state something, this one counts. */
  readonly person?: unknown;
  /** Which score a response without a name belongs to. */
  readonly item?: string | undefined;
  /** Which end of the scores is worse, for all or by item. */
  readonly polarity?: Polarity | Readonly<Record<string, string>> | string | undefined;
  /** Which index map an index result uses: a name of `LABEL_MAPS`. */
  readonly labelMap?: string | undefined;
  /** The labels of a bare array in their order: names, or a preset. */
  readonly labelOrder?: readonly string[] | string | undefined;
  readonly gradeMap?: GradeMap | undefined;
  /** The person's words, where the result does not carry them. */
  readonly symptomText?: string | undefined;
}

/** What a format makes of a result; person, text and history beside it are read the same way for all. */
export interface FormatReading {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly notices?: readonly Notice[];
  readonly person?: Person;
  readonly textConfidence?: number;
}

export type Fields = Readonly<Record<string, unknown>>;

/** One known shape of an upstream result. */
export interface Format {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** What it must have, for the error when it is forced on something else. */
  readonly needs: string;
  /** Top-level keys that this format uses itself; others are reported. */
  readonly keys?: RegExp;
  matches(value: unknown): boolean;
  read(value: unknown, options: ReadOptions): FormatReading;
}

export function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
