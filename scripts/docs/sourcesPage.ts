import type { RuleSet } from '../../packages/skin-advise/src/cli/rules/RuleSet.js';
import { wordsOf } from '../../packages/skin-advise/src/cli/rules/words.js';
import { anchor, blocks, escaped, list, small, table } from './markdown.js';
import { ruleLinksByPack } from './ruleLinks.js';
import { sourceName, sourceSeen } from './sourceName.js';

/** Every publication that a rule cites, how it was seen, and what rests on it. */
export function sourcesPage(set: RuleSet): string {
  const { sources, rationale } = set.rationale;
  const { seen: ways } = wordsOf('ko');
  const citing = (id: string) =>
    Object.entries(rationale).flatMap(([rule, reasons]) => (reasons.sources.includes(id) ? [rule] : []));
  const all = Object.entries(sources);
  return `${blocks(
    '# 출처',
    '규칙이 기대는 원래의 간행물과, 그것을 어떻게 보았는지, 어느 규칙이 기대는지입니다. 원문을 읽지 못한 것은 그렇게 적혀 있습니다.',
    table(
      ['어떻게 보았나', '출처'],
      Object.keys(ways).map((seen) => [
        ways[seen]!,
        `${all.filter(([id, source]) => sourceSeen(id, source) === ways[seen]).length}개`,
      ]),
    ),
    ...all.map(([id, source]) => {
      const rules = citing(id);
      return blocks(
        anchor(id),
        `## ${escaped(sourceName(id, source))}`,
        small(id),
        list([
          sourceSeen(id, source),
          ...(source.url ? [`<${source.url}>`] : []),
          ...(rules.length > 0 ? ruleLinksByPack(rules, set) : ['기대는 규칙 없음']),
        ]),
      );
    }),
  )}\n`;
}
