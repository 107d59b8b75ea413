import type { TriageLevel, Wording } from '@skin-advise/core';
import type { Rule, RuleBook } from '@skin-advise/rules';
import type { RuleDescription } from '../../packages/skin-advise/src/cli/rules/describeRule.js';
import { effectsOf } from '../../packages/skin-advise/src/cli/rules/effects.js';
import { type How, wordsOf } from '../../packages/skin-advise/src/cli/rules/words.js';
import { itemsMeant } from './itemsMeant.js';
import { itemTitle } from './itemTexts.js';
import { levelMark } from './levelMark.js';
import { escaped, link } from './markdown.js';
import { targetWord } from './substanceWords.js';

const AIMED: readonly How[] = ['withholds', 'cautions', 'separates', 'defers'];

/** What a rule does, one line per effect. */
export function effectList(description: RuleDescription, book: RuleBook, wording: Wording): string[] {
  const { rule } = description;
  const lines = [
    ...triageLines(description, wording),
    ...itemLines(rule, book, wording),
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

function itemLines(rule: Rule, book: RuleBook, wording: Wording): string[] {
  const words = wordsOf('ko');
  const links = (codes: readonly string[]) =>
    codes.map((code) => link(itemTitle(code, wording), code, 'items.md')).join(', ');
  const warned = (rule.care ?? []).flatMap((use) =>
    typeof use !== 'string' && use.ifWarned ? [use.item] : [],
  );
  const named = (name: string, codes: readonly string[]) =>
    codes.length > 0 ? [`${name}: ${links(codes)}`] : [];
  const proposed = itemsMeant(rule, 'proposes', book).filter((code) => !warned.includes(code));
  const aimed = effectsOf(rule)
    .filter(({ how }) => AIMED.includes(how))
    .map(({ how, codes }) => aimedLine(how, codes, links(itemsMeant(rule, how, book)), rule));
  return [
    ...named(words.how.proposes, proposed),
    ...named('주의할 것이 있을 때만 권함', warned),
    ...named(words.how.avoids, itemsMeant(rule, 'avoids', book)),
    ...aimed,
  ];
}

/** What a contraindication is aimed at, and which items that is today. */
function aimedLine(how: How, targets: readonly string[], links: string, { defer }: Rule): string {
  const named = targets.flatMap((target) => targetWord(target) ?? []);
  const { how: ways, until } = wordsOf('ko');
  const does = how === 'defers' && defer ? until(ways.defers, defer.untilDays) : ways[how];
  const aim = named.length > 0 ? `${[...new Set(named)].join(', ')} → ` : '';
  return `${does}: ${aim}${links || '지금 이에 해당하는 항목은 없음'}`;
}

function watchLines({ watchFor = [] }: Rule, wording: Wording): string[] {
  return watchFor.map(({ sign, level, specialty }) => {
    const text = escaped(wording.text(`safetyNet.${sign}`));
    const who = wording.text(`specialty.${specialty}`);
    return `${wordsOf('ko').how.watches}: ${text} → ${levelMark(level as TriageLevel, wording)}, ${who}`;
  });
}
