import { readdirSync, readFileSync } from 'node:fs';
import type { Profile } from '@skin-advise/core';
import { type Label, parseLabels } from '../labels.js';
import { type Labelled, readHalf } from '../readData.js';

/** A labelled text as the trainer takes it. */
export interface Source {
  /** Who wrote it. */
  readonly writer: string;
  /** The round in which its writer is left out; without one it is only learned from. */
  readonly fold?: number;
  /** Figures and thresholds are those of the development half. */
  readonly measured: boolean;
  readonly profile: Profile;
  readonly text: string;
  readonly labels: readonly Label[];
}

const RULES = new URL('../../../packages/rules/', import.meta.url);

/**
 * The development half, the training sentences, those that the patterns are tested on, and the definitions that labelling
 * goes by. With each writer of the development half, some of the training sentences are left out.
 */
export function readSources(): Source[] {
  const development = readHalf('development');
  const voices = namesOf(development);
  const written = development.map((text) => toSource(text, voices.indexOf(text.voice), true));
  const training = readHalf('training');
  const rounds = namesOf(training);
  const more = training.map((text) => toSource(text, rounds.indexOf(text.voice) % voices.length, false));
  return [...written, ...more, ...readVoices(), ...readDefinitions()];
}

const namesOf = (texts: readonly Labelled[]) => [...new Set(texts.map(({ voice }) => voice))].sort();

const toSource = ({ voice, profile, text, labels }: Labelled, fold: number, measured: boolean): Source => ({
  writer: voice,
  fold,
  measured,
  profile,
  text,
  labels,
});

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
