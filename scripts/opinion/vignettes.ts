import { readdirSync, readFileSync } from 'node:fs';
import { classFamily, readResult, triageRank } from '@skin-advise/core';
import { createSecondOpinion } from '@skin-advise/rag';
import { BOOK, createDecider, readCase } from '@skin-advise/rules';

/** What the opinion does beside whole cases that others wrote to measure triage. */
export interface Beside {
  /** Cases of face and lesion. */
  readonly cases: number;
  readonly spoken: number;
  /** Opinions of the photo's class or its family. */
  readonly alike: number;
  /** Cases whose level is higher with the opinion. */
  readonly raised: number;
  readonly lowered: number;
}

const FOLDER = new URL('../../packages/rules/data/symptoms/development/', import.meta.url);
const NEVER = new AbortController().signal;

export async function besideVignettes(): Promise<Beside> {
  const decider = createDecider(BOOK);
  const giver = createSecondOpinion();
  const found = { cases: 0, spoken: 0, alike: 0, raised: 0, lowered: 0 };
  for (const { text, result, person } of readVignettes()) {
    const read = readCase(readResult(result, { symptomText: text, person }));
    if (read.profile !== 'face' && read.profile !== 'lesion') continue;
    found.cases += 1;
    const textOpinion = await giver.opine(read, NEVER);
    if (!textOpinion) continue;
    found.spoken += 1;
    const photo = [...read.findings].sort((a, b) => (b.probability ?? 0) - (a.probability ?? 0))[0]!;
    if (classFamily(photo.condition) === classFamily(textOpinion.condition)) found.alike += 1;
    const level = (subject: typeof read) => triageRank(decider.decide(subject).triage.level);
    const steps = level({ ...read, textOpinion }) - level(read);
    if (steps > 0) found.raised += 1;
    if (steps < 0) found.lowered += 1;
  }
  return found;
}

interface Vignette {
  readonly text: string;
  readonly result: unknown;
  readonly person?: unknown;
}

const readVignettes = (): Vignette[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.vignettes.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Vignette);
