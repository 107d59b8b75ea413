import { PROFILES, type Wording } from '@skin-advise/core';
import type { Rule } from '@skin-advise/rules';
import { describeRule, type RuleDescription } from '../../packages/skin-advise/src/cli/rules/describeRule.js';
import { effectsOf } from '../../packages/skin-advise/src/cli/rules/effects.js';
import type { BookPack, RuleSet } from '../../packages/skin-advise/src/cli/rules/RuleSet.js';
import { wordsOf } from '../../packages/skin-advise/src/cli/rules/words.js';
import { levelMark } from './levelMark.js';
import { anchor, blocks, link, list, table } from './markdown.js';
import { packWords } from './packWords.js';
import type { Exemplify } from './ruleExample.js';
import { ruleSection } from './ruleSection.js';

export const KINDS = ['triage', 'care', 'contraindication', 'pattern', 'uncertainty'] as const;

/** All rules of a pack, by kind, in the order of its file. */
export function packPage(pack: BookPack, set: RuleSet, exemplify: Exemplify): string {
  const wording = set.wordings.ko;
  const rules = pack.rules.map(({ id }) => describeRule(id, set, 'ko'));
  const kinds = KINDS.map((kind) => ({ kind, rules: rules.filter(({ rule }) => rule.kind === kind) })).filter(
    (group) => group.rules.length > 0,
  );
  const { kinds: names } = wordsOf('ko');
  return `${blocks(
    `# ${packWords(pack.id).name} <sub>\`${pack.id}\`</sub>`,
    packWords(pack.id).purpose,
    `쓰이는 결과: ${profilesOf(pack, wording)} · ${pack.version}판 · 규칙 ${rules.length}개`,
    `지문 <sub>\`${pack.sha256}\`</sub>`,
    '읽는 법은 [규칙 안내](README.md)에 있습니다. 아직 의료인의 검수를 받지 않았습니다.',
    '## 차례',
    list(kinds.map((group) => `${link(names[group.kind]!, group.kind)} ${group.rules.length}개`)),
    ...kinds.flatMap((group) => [
      anchor(group.kind),
      `## ${names[group.kind]}`,
      checklist(group.rules, wording),
      ...group.rules.map((description) => ruleSection(description, exemplify(description), set)),
    ]),
  )}\n`;
}

function profilesOf({ profiles }: BookPack, wording: Wording): string {
  if (profiles.length === PROFILES.length) return wordsOf('ko').everyProfile;
  return profiles.map((profile) => wording.text(`profile.${profile}`)).join(', ');
}

/** One line per rule, to tick off when it is printed. */
function checklist(rules: readonly RuleDescription[], wording: Wording): string {
  return table(
    ['하는 일', '사람이 읽는 글', '근거', '검수'],
    rules.map(({ rule }) => [
      briefly(rule, wording),
      link(rule.wording.ko.because, rule.id),
      wordsOf('ko').statuses[rule.status]!,
      '☐',
    ]),
  );
}

function briefly({ triage, ...rule }: Rule, wording: Wording): string {
  if (triage) return levelMark(triage.level, wording);
  return effectsOf(rule)
    .map(({ how }) => wordsOf('ko').how[how])
    .join(', ');
}
