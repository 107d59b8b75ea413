import type { Wording } from '@skin-advise/core';
import type { RuleDescription } from '../../packages/skin-advise/src/cli/rules/describeRule.js';
import type { RuleSet } from '../../packages/skin-advise/src/cli/rules/RuleSet.js';
import { wordsOf } from '../../packages/skin-advise/src/cli/rules/words.js';
import { conditionList } from './conditionList.js';
import { effectList } from './effectList.js';
import { levelMark } from './levelMark.js';
import { anchor, blocks, escaped, link, list, small } from './markdown.js';
import type { RuleExample } from './ruleExample.js';
import { sourceName, sourceSeen } from './sourceName.js';

/** Everything that is known of one rule, under the sentence that people read of it. */
export function ruleSection(
  description: RuleDescription,
  example: RuleExample,
  { book, wordings: { ko: wording } }: RuleSet,
): string {
  const { rule } = description;
  const { because, caution } = rule.wording.ko;
  return blocks(
    anchor(rule.id),
    `### ${heading(description, wording)}${escaped(because)}`,
    `${small(rule.id)} · ${rule.version}판 · ${escaped(rule.author)}`,
    `**언제**\n\n${conditionList(rule.when, wording, rule.profiles[0]!)}`,
    `**하는 일**\n\n${list(effectList(description, book, wording))}`,
    caution && `**붙이는 주의**\n\n> ${escaped(caution)}`,
    `**까닭** (검토자용): ${escaped(rule.because)}`,
    `**출처** (${wordsOf('ko').statuses[rule.status]})\n\n${list(sourceLines(description))}`,
    exampleLine(example, wording),
  );
}

function heading({ rule: { triage } }: RuleDescription, wording: Wording): string {
  return triage ? `${levelMark(triage.level, wording)} · ` : '';
}

function sourceLines({ sources }: RuleDescription): string[] {
  return sources.map(
    ({ id, ...source }) => `${link(sourceName(id, source), id, 'sources.md')}: ${sourceSeen(id, source)}`,
  );
}

function exampleLine({ facts, words, decision }: RuleExample, wording: Wording): string {
  const told = words.length > 0 ? words.map(escaped).join(' + ') : '아무것도 알려지지 않았을 때';
  return `**켜지는 예**: ${told} → 모든 규칙을 합쳐 ${levelMark(decision.level, wording)}\\\n${small(JSON.stringify(facts))}`;
}
