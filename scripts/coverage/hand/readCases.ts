import { readFileSync } from 'node:fs';
import { type Case, type Decider, parseJson } from '@skin-advise/core';
import { BOOK, createDecider } from '../../../packages/rules/src/index.js';
import { SAMPLES, sampleUrl } from '../../../packages/skin-advise/src/cli/samples.js';
import { createAdvisor } from '../../../packages/skin-advise/src/index.js';
import type { HandCase } from './HandCase.js';
import { readYaml } from './readYaml.js';

/** A text of vignettes.yaml with its level, a result and a person. */
interface Vignette {
  readonly levels: readonly string[];
  readonly text: string;
  readonly result: object;
  readonly person?: object;
}

/** What people write beside a result, read by the real reader. */
export async function vignetteCases(): Promise<HandCase[]> {
  const { subjects, advisor } = listening();
  const vignettes = readYaml<Vignette[]>('vignettes.yaml');
  for (const { text, result, person: metadata = {} } of vignettes)
    await advisor.advise({ ...result, symptomText: text, metadata });
  return vignettes.map(({ text }, at) => ({
    file: 'vignettes.yaml',
    id: text,
    subject: subjects[at]!,
    expects: { level: true },
  }));
}

/** The shipped samples. Their advice was reviewed as a whole, which asks for no rule in particular. */
export async function sampleCases(): Promise<HandCase[]> {
  const { subjects, advisor } = listening();
  const read = (file: string) => parseJson(readFileSync(sampleUrl(file), 'utf8'), file);
  for (const { file, person, options } of Object.values(SAMPLES))
    await advisor.advise(read(file), { ...options, ...(person ? { person: read(person) as object } : {}) });
  return Object.keys(SAMPLES).map((id, at) => ({
    file: 'samples',
    id,
    subject: subjects[at]!,
    expects: {},
  }));
}

/** An advisor that keeps the Cases it decides. */
function listening() {
  const subjects: Case[] = [];
  const shipped = createDecider(BOOK);
  const decider: Decider = {
    decide(subject, options) {
      subjects.push(subject);
      return shipped.decide(subject, options);
    },
  };
  return { subjects, advisor: createAdvisor({ decider, retriever: null }) };
}
