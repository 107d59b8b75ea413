import type { Classifier, Finding, HistoryRow, Notice, Person, PhotoQuality } from '../vocabulary/case.js';
import type { Profile } from '../vocabulary/profile.js';
import type { FormatName } from './FormatName.js';
import type { ReadOptions } from './ReadOptions.js';

/** What one format says; the companions (metadata, text, history) are read for all formats alike. */
export interface Reading {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  /** What the format itself says of the person, e.g. the body site in a file name. */
  readonly person?: Person;
  /** Person keys that lie among the result's own, still to be read. */
  readonly metadata?: unknown;
  readonly history?: readonly HistoryRow[];
  readonly photoQuality?: PhotoQuality;
  readonly classifier?: Classifier;
  readonly textConfidence?: number;
  readonly notices?: readonly Notice[];
  /** Top-level keys the format does not know. */
  readonly unknownKeys?: readonly string[];
}

/** One known shape of a Result. */
export interface Format {
  readonly name: FormatName;
  /** One line for `--help`. */
  readonly summary: string;
  /** What must be there, in words: shown when a forced format does not fit. */
  readonly expected: string;
  /** Keys without which it cannot be this format. */
  readonly requires?: readonly string[];
  matches(value: unknown, options: ReadOptions): boolean;
  /** Only called when `matches`. @throws SkinAdviseError where a value cannot be read. */
  read(value: unknown, options: ReadOptions): Reading;
}
