import { readdirSync, readFileSync } from 'node:fs';
import { PROFILES, type Profile } from '@skin-advise/core';
import { CONCEPTS } from '../../packages/rules/src/symptoms/index.js';
import { agreed } from './agree.js';
import { type Label, parseLabels } from './labels.js';

export const HALVES = ['development', 'untouched'] as const;
export type Half = (typeof HALVES)[number];
/** Written concept by concept to be learned from; no measure is taken on them. */
export const FOLDERS = [...HALVES, 'training'] as const;
export type Folder = (typeof FOLDERS)[number];

/** One text that somebody wrote and labelled. */
export interface Labelled {
  /** Where it stands: `terse.sentences.tsv:12`. */
  readonly at: string;
  /** Who wrote it, by the voice. */
  readonly voice: string;
  readonly kind: 'sentence' | 'message';
  readonly profile: Profile;
  readonly text: string;
  readonly labels: readonly Label[];
}

const FOLDER = new URL('../../packages/rules/data/symptoms/', import.meta.url);
const KNOWN = new Set(CONCEPTS.map(({ code }) => code.replace(/^symptom\./, '')));
const RED = new Set(
  CONCEPTS.filter(({ redFlag }) => redFlag).map(({ code }) => code.replace(/^symptom\./, '')),
);

/** @throws Error naming file and line of what is no labelled text */
export function readHalf(half: Folder): Labelled[] {
  const folder = new URL(`${half}/`, FOLDER);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readFile(readFileSync(new URL(file, folder), 'utf8'), file));
}

function readFile(content: string, file: string): Labelled[] {
  const [voice = '', what = ''] = file.split('.');
  const kind = what === 'messages' ? 'message' : 'sentence';
  return content.split('\n').flatMap((line, index) => {
    if (!line || line.startsWith('#')) return [];
    const at = `${file}:${index + 1}`;
    const [labels, text, profile, second] = line.split('\t');
    if (text === undefined || !PROFILES.includes(profile as Profile))
      throw new Error(
        `${at}: expected labels, text and profile with tabs between; found ${line.slice(0, 80)}`,
      );
    return [
      {
        at,
        voice,
        kind,
        profile: profile as Profile,
        text: unescaped(text),
        labels: bothOf(checked(labels!, at), second, at),
      },
    ];
  });
}

const unescaped = (text: string) => text.replaceAll('\\n', '\n');

/** A fourth column holds the red flags that a second labeller saw. */
const bothOf = (first: Label[], second: string | undefined, at: string) =>
  second === undefined ? first : agreed(first, checked(second, at), RED);

function checked(text: string, at: string): Label[] {
  const labels = parseLabels(text);
  const unknown = labels.find(({ concept }) => !KNOWN.has(concept));
  if (unknown) throw new Error(`${at}: no concept ${unknown.concept}`);
  return labels;
}
