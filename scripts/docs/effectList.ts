import type { TriageLevel, Wording } from '@skin-advise/core';
import type { Rule } from '@skin-advise/rules';
import type { RuleDescription } from '../../packages/skin-advise/src/cli/rules/describeRule.js';
import { effectsOf } from '../../packages/skin-advise/src/cli/rules/effects.js';
import { type How, wordsOf } from '../../packages/skin-advise/src/cli/rules/words.js';
import { levelMark } from './levelMark.js';
import { escaped, link } from './markdown.js';
import { targetWord } from './substanceWords.js';

/** What a rule does, one line per effect. */
export function effectList(description: RuleDescription, wording: Wording): string[] {
  const { rule } = description;
  const lines = [
    ...triageLines(description, wording),
    ...itemLines(description),
    ...watchLines(rule, wording),
    ...(rule.disagreement ? [wordsOf('ko').how.differs] : []),
    ...(rule.ifUnknown === 'ask' ? [wordsOf('ko').ifUnknown] : []),
  ];
  return lines.length > 0 ? lines : ['사람이 읽는 글을 이유로 보여 줍니다'];
}

function triageLines({ rule: { triage }, triage: told }: RuleDescription, wording: Wording): string[] {
  if (!triage || !told) return [];
  return [`**${levelMark(triage.level, wording)}**: “${escaped(told.headline)}”`];
}

function itemLines({ rule, items }: RuleDescription): string[] {
  const words = wordsOf('ko');
  const touched = (how: How) =>
    items.filter((item) => item.how.includes(how)).map(({ code, title }) => link(title, code, 'items.md'));
  const proposed = (['proposes', 'avoids'] as const).flatMap((how) => {
    const links = touched(how);
    return links.length > 0 ? [`${words.how[how]}: ${links.join(', ')}`] : [];
  });
  const aimed = effectsOf(rule)
    .filter(({ how }) => ['withholds', 'cautions', 'separates', 'defers'].includes(how))
    .map(({ how, codes }) => aimedLine(how, codes, touched(how), rule));
  return [...proposed, ...aimed];
}

/** What a contraindication is aimed at, and which items that is today. */
function aimedLine(how: How, targets: readonly string[], links: readonly string[], { defer }: Rule): string {
  const named = targets.flatMap((target) => targetWord(target) ?? []);
  const { how: ways, until } = wordsOf('ko');
  const does = how === 'defers' && defer ? until(ways.defers, defer.untilDays) : ways[how];
  const items = links.length > 0 ? links.join(', ') : '지금 이에 해당하는 항목은 없음';
  const aim = named.length > 0 ? `${[...new Set(named)].join(', ')} → ` : '';
  return `${does}: ${aim}${items}`;
}

function watchLines({ watchFor = [] }: Rule, wording: Wording): string[] {
  return watchFor.map(({ sign, level, specialty }) => {
    const text = escaped(wording.text(`safetyNet.${sign}`));
    const who = wording.text(`specialty.${specialty}`);
    return `${wordsOf('ko').how.watches}: ${text} → ${levelMark(level as TriageLevel, wording)}, ${who}`;
  });
}
