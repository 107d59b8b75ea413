import type { Profile, Wording } from '@skin-advise/core';
import { isAlways, type When } from '@skin-advise/rules/inspecting';
import { testPhrase } from './phrases.js';
import { wordsOf } from './words.js';

/** A line of a condition, and how deep it lies. */
export interface ConditionLine {
  readonly depth: number;
  readonly text: string;
}

type Join = 'all' | 'any' | 'none';
type Node = Exclude<When, string>;

/** A condition in words, as a tree: what must hold under what. */
export function conditionLines(when: When, wording: Wording, profile: Profile): ConditionLine[] {
  const { joins } = wordsOf(wording.locale);
  if (isAlways(when)) return [{ depth: 0, text: joins.always }];
  const lines = (node: string | Node, depth: number): ConditionLine[] =>
    typeof node === 'string'
      ? [{ depth, text: `· ${testPhrase(node, wording, profile)}` }]
      : (['all', 'any', 'none'] as const).flatMap((join) => group(node, join, depth));
  const group = (node: Node, join: Join, depth: number): ConditionLine[] => {
    const children = node[join];
    if (!children) return [];
    // One test needs no heading to say that it is the only one.
    if (children.length === 1 && join !== 'none') return lines(children[0]!, depth);
    return [{ depth, text: `${joins[join]}:` }, ...children.flatMap((child) => lines(child, depth + 1))];
  };
  return lines(when as Node, 0);
}
