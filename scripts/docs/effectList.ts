import type { TriageLevel, Wording } from '@skin-advise/core';
import type { Rule } from '@skin-advise/rules';
import type { RuleDescription } from '../../packages/skin-advise/src/cli/rules/describeRule.js';
import { effectsOf } from '../../packages/skin-advise/src/cli/rules/effects.js';
import { type How, wordsOf } from '../../packages/skin-advise/src/cli/rules/words.js';
import { levelMark } from './levelMark.js';
import { escaped, link } from './markdown.js';
import { targetWord } from './substanceWords.js';

const BY = { today: '오늘', tomorrow: '늦어도 내일' } as const;

/** What a rule does, one line per effect. */
export function effectList(description: RuleDescription, wording: Wording): string[] {
  const { rule } = description;
  const lines = [
    ...triageLines(description, wording),
    ...itemLines(description, wording),
    ...watchLines(rule, wording),
    ...(rule.disagreement ? [wordsOf('ko').how.differs] : []),
    ...(rule.ifUnknown === 'ask' ? [wordsOf('ko').ifUnknown] : []),
  ];
  return lines.length > 0 ? lines : ['사람이 읽는 글을 이유로 보여 줍니다'];
}

function triageLines({ rule: { triage }, triage: told }: RuleDescription, wording: Wording): string[] {
  if (!triage || !told) return [];
  const until = triage.by ? `, ${BY[triage.by]}` : '';
  const watch = triage.watchWeeks ? `, ${triage.watchWeeks}주 동안 지켜봄` : '';
  const headline = triage.headline
    ? [`첫 줄: “${escaped(wording.text(`headline.${triage.headline}`))}”`]
    : [];
  return [`**${levelMark(triage.level, wording)}**${until}: ${told.who.join(' · ')}${watch}`, ...headline];
}

function itemLines({ rule, items }: RuleDescription, wording: Wording): string[] {
  const words = wordsOf('ko');
  const touched = (how: How) =>
    items.filter((item) => item.how.includes(how)).map(({ code, title }) => link(title, code, 'items.md'));
  const proposed = (['proposes', 'avoids'] as const).flatMap((how) => {
    const links = touched(how);
    return links.length > 0 ? [`${words.how[how]}: ${links.join(', ')}`] : [];
  });
  const aimed = effectsOf(rule)
    .filter(({ how }) => ['withholds', 'cautions', 'separates', 'defers'].includes(how))
    .map(({ how, codes }) => aimedLine(how, codes, touched(how), rule, wording));
  return [...proposed, ...aimed];
}

/** What a contraindication is aimed at, and which items that is today. */
function aimedLine(
  how: How,
  targets: readonly string[],
  links: readonly string[],
  { defer }: Rule,
  wording: Wording,
): string {
  const named = targets.flatMap((target) => targetWord(target) ?? []);
  const until =
    how === 'defers' && defer
      ? ` (${wording.text(`unknown.${defer.fact.split('.')[1]}`)}부터 ${defer.untilDays}일까지)`
      : '';
  const items = links.length > 0 ? links.join(', ') : '지금 이에 해당하는 항목은 없음';
  return `${wordsOf('ko').how[how]}${until}: ${[...new Set(named), ''].join(', ').replace(/, $/, ' → ')}${items}`;
}

function watchLines({ watchFor = [] }: Rule, wording: Wording): string[] {
  return watchFor.map(({ sign, level, specialty }) => {
    const text = escaped(wording.text(`safetyNet.${sign}`));
    const who = wording.text(`specialty.${specialty}`);
    return `${wordsOf('ko').how.watches}: ${text} → ${levelMark(level as TriageLevel, wording)}, ${who}`;
  });
}
