import type { Profile, Wording } from '@skin-advise/core';
import type { Rule } from '@skin-advise/rules';
import { testsIn } from '@skin-advise/rules/inspecting';
import { conditionLines } from '../../packages/skin-advise/src/cli/rules/conditionLines.js';
import { escaped, small } from './markdown.js';

const LEAF = /^· /;

/** A condition in words as a nested list, each test with its code. Both walks go in reading order. */
export function conditionList(when: Rule['when'], wording: Wording, profile: Profile): string {
  const tests = testsIn(when)[Symbol.iterator]();
  return conditionLines(when, wording, profile)
    .map(({ depth, text }) => {
      const words = escaped(text.replace(LEAF, ''));
      const code = LEAF.test(text) ? ` ${small(tests.next().value!.expression)}` : '';
      return `${'  '.repeat(depth)}- ${words}${code}`;
    })
    .join('\n');
}
