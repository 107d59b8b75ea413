import { BOOK } from '../../../packages/rules/src/generated/book.js';
import type { HandCase } from './HandCase.js';
import { isHeld } from './isHeld.js';
import { createJudge } from './judge.js';

/** What the cases written by hand do to the rules. */
export interface HandCoverage {
  readonly cases: number;
  /** Per rule, in how many cases it fires. */
  readonly fired: ReadonlyMap<string, number>;
  /** Per rule, in how many of them what it does is asked for. */
  readonly held: ReadonlyMap<string, number>;
}

export function handCoverage(cases: readonly HandCase[]): HandCoverage {
  const fired = new Map<string, number>();
  const held = new Map<string, number>();
  const judge = createJudge();
  for (const one of cases) {
    const outcome = judge(one);
    for (const id of outcome.rules) count(fired, id);
    for (const id of outcome.rules) {
      const rule = RULES.get(id);
      if (rule && isHeld(rule, outcome, one.expects)) count(held, id);
    }
  }
  return { cases: cases.length, fired, held };
}

const RULES = new Map(BOOK.packs.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));

const count = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
