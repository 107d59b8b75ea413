import { readdirSync, readFileSync } from 'node:fs';
import type { Profile } from '@skin-advise/core';
import { type Label, parseLabels } from '../labels.js';
import { readHalf } from '../readData.js';

/** A labelled text as the trainer takes it. */
export interface Source {
  /** Who wrote it. */
  readonly writer: string;
  /** Writers of the development half are left out in turn; the rest is only learned from. */
  readonly measured: boolean;
  readonly profile: Profile;
  readonly text: string;
  readonly labels: readonly Label[];
}

const RULES = new URL('../../../packages/rules/', import.meta.url);

/** The development half, more sentences that are only learned from, the sentences that the patterns are tested on, and the definitions that labelling goes by. */
export function readSources(): Source[] {
  const written = readHalf('development').map(
    ({ voice, profile, text, labels }): Source => ({ writer: voice, measured: true, profile, text, labels }),
  );
  const more = readHalf('training').map(({ voice, text, labels }) => learned(voice, text, labels));
  return [...written, ...more, ...readVoices(), ...readDefinitions()];
}

function readVoices(): Source[] {
  const folder = new URL('src/symptoms/voices/', RULES);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => rows(new URL(file, folder)))
    .map(([labels = '', text = '']) => learned('voices', text, parseLabels(eitherOpen(labels))));
}

/** `a|b`: one of them, so neither is known. */
const eitherOpen = (labels: string) =>
  labels
    .split(' ')
    .flatMap((one) => (one.includes('|') ? one.split('|').map((either) => `(${either})`) : [one]))
    .join(' ');

/** What is a concept, and what is not: each phrase is a text of its own. */
function readDefinitions(): Source[] {
  return rows(new URL('data/symptoms/definitions.tsv', RULES)).flatMap(
    ([concept = '', meaning = '', counts = '', looksAlike = '']) => [
      ...phrases(`${meaning}, ${counts}`).map((text) => learned('definitions', text, parseLabels(concept))),
      ...phrases(looksAlike).map((text) => learned('definitions', text, parseLabels(`-${concept}`))),
    ],
  );
}

const phrases = (list: string) => list.split(/, /).filter((phrase) => phrase.trim() !== '');

const learned = (writer: string, text: string, labels: readonly Label[]): Source => ({
  writer,
  measured: false,
  profile: 'face',
  text,
  labels,
});

const rows = (file: URL) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
