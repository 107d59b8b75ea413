import type { Profile, Wording } from '@skin-advise/core';
import type { Rule } from '@skin-advise/rules';
import { isAlways, testsIn } from '@skin-advise/rules/inspecting';
import type { WhenNode } from '../../packages/rules/src/pack/schema.js';
import { conditionLines } from '../../packages/skin-advise/src/cli/rules/conditionLines.js';
import { escaped, small } from './markdown.js';

const LEAF = /^· /;

/** A condition in words as a nested list, each test with its code. Both walks go in reading order. */
export function conditionList(when: Rule['when'], wording: Wording, profile: Profile): string {
  const whole = isAlways(when) ? when : (joined(when) as WhenNode);
  const tests = testsIn(whole)[Symbol.iterator]();
  return conditionLines(whole, wording, profile)
    .map(({ depth, text }) => {
      const words = escaped(text.replace(LEAF, ''));
      const code = LEAF.test(text) ? ` ${small(tests.next().value!.expression)}` : '';
      return `${'  '.repeat(depth)}- ${words}${code}`;
    })
    .join('\n');
}

/** What holds in several ways at once goes under one heading: lines side by side under “any” would read as alternatives. */
function joined(node: string | WhenNode): string | WhenNode {
  if (typeof node === 'string') return node;
  const { all = [], any = [], none = [] } = node;
  const parts = [
    ...all.map(joined),
    ...(any.length > 0 ? [{ any: any.map(joined) }] : []),
    ...(none.length > 0 ? [{ none: none.map(joined) }] : []),
  ];
  return parts.length > 1 ? { all: parts } : parts[0]!;
}
