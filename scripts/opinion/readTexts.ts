import { readFileSync } from 'node:fs';
import { CONDITIONS } from '@skin-advise/core';
import { NOTHING, type OpinionProfile } from '../../packages/rag/src/opinion/ClassVectors.js';

/** A text and the classes that it may be of; `none` tells nothing about a class. */
export interface LabelledText {
  readonly classes: readonly string[];
  readonly text: string;
  /** File and line. */
  readonly at: string;
}

const FOLDER = new URL('../../packages/rag/data/opinion/', import.meta.url);

/**
 * The texts of one file: class, tab, text; `a|b` may be either; lines that begin with # are notes.
 *
 * @throws Error naming file and line of a line that is no such text
 */
export function readLabelled(file: string, profile: OpinionProfile): LabelledText[] {
  const known = new Set<string>([...CONDITIONS[profile].map(({ code }) => code), NOTHING]);
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const [named = '', text = ''] = line.split('\t');
    const classes = named.split('|');
    const at = `${file}:${index + 1}`;
    if (text === '' || classes.some((code) => !known.has(code)))
      throw new Error(`${at}: expected a class of ${profile}, a tab and a text; found ${line.slice(0, 80)}`);
    return [{ classes, text, at }];
  });
}

/** How people describe each class, in the order in which the classes stand in the file. */
export const readDescriptions = (profile: OpinionProfile) =>
  readLabelled(`descriptions/${profile}.tsv`, profile);

export const SPLITS = ['development', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** What people write beside a result of the profile, and what tells nothing. */
export const readSplit = (split: Split, profile: OpinionProfile) =>
  ['none', profile].flatMap((name) => readLabelled(`${split}/${name}.tsv`, profile));
