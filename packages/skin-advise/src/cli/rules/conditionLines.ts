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
  const heading = (join: Join, depth: number) => ({ depth, text: `${joins[join]}:` });
  const lines = (node: string | Node, depth: number): ConditionLine[] =>
    typeof node === 'string'
      ? [{ depth, text: `· ${testPhrase(node, wording, profile)}` }]
      : nodeLines(node, depth);
  // `all`, `any` and `none` side by side must all hold: said as such, or they would read as alternatives inside an `any`.
  const nodeLines = ({ all, any, none }: Node, depth: number): ConditionLine[] => {
    const several = [all, any, none].filter(Boolean).length > 1;
    if (!several)
      return all ? group('all', all, depth) : any ? group('any', any, depth) : group('none', none!, depth);
    return [
      heading('all', depth),
      ...(all ?? []).flatMap((node) => lines(node, depth + 1)),
      ...(any ? group('any', any, depth + 1) : []),
      ...(none ? group('none', none, depth + 1) : []),
    ];
  };
  const group = (join: Join, nodes: readonly (string | Node)[], depth: number): ConditionLine[] => {
    // One test needs no heading to say that it is the only one.
    if (nodes.length === 1 && join !== 'none') return lines(nodes[0]!, depth);
    return [heading(join, depth), ...nodes.flatMap((node) => lines(node, depth + 1))];
  };
  return isAlways(when) ? [{ depth: 0, text: joins.always }] : lines(when, 0);
}
