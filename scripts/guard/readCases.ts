import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Advice, GUARD_CODES, type GuardCode } from '@skin-advise/core';
import { createAdvisor } from 'skin-advise';

export const SETS = ['development', 'held-out'] as const;
export type SetName = (typeof SETS)[number];

/** A text about an advice, with what is wrong in it: each fault by its code and its words, which may be none. */
export interface GuardCase {
  readonly at: string;
  readonly advice: string;
  readonly text: string;
  readonly faults: readonly { readonly code: GuardCode; readonly quote: string }[];
}

const folder = new URL('../../packages/core/data/guard/', import.meta.url);
const ending = '.result.json';

/** @throws where the set is not there, or a line names a fault that the guard does not know */
export function readCases(set: SetName): GuardCase[] {
  const file = new URL(`${set}.jsonl`, folder);
  if (!existsSync(file)) throw new Error(`There is no ${file.pathname}`);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    const one = JSON.parse(line) as Omit<GuardCase, 'at'>;
    const unknown = one.faults.find(({ code }) => !GUARD_CODES.includes(code));
    if (unknown) throw new Error(`${set}.jsonl:${index + 1}: no such fault: ${unknown.code}`);
    return { ...one, at: `${set}.jsonl:${index + 1}` };
  });
}

/** The advices that the texts are about, made afresh from their results. */
export async function makeAdvices(): Promise<ReadonlyMap<string, Advice>> {
  const advisor = createAdvisor();
  const names = readdirSync(new URL('advices/', folder)).filter((name) => name.endsWith(ending));
  const made = await Promise.all(
    names.map(async (name) => {
      const result = JSON.parse(readFileSync(new URL(`advices/${name}`, folder), 'utf8')) as unknown;
      return [name.slice(0, -ending.length), await advisor.advise(result)] as const;
    }),
  );
  return new Map(made);
}
