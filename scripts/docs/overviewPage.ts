import type { RuleSet } from '../../packages/skin-advise/src/cli/rules/RuleSet.js';
import { wordsOf } from '../../packages/skin-advise/src/cli/rules/words.js';
import { levelKey } from './levelMark.js';
import { blocks, list, small, table } from './markdown.js';
import { KINDS } from './packPage.js';
import { packWords } from './packWords.js';

/** What the packs are, how much each holds, and how to read and sign a page. */
export function overviewPage(set: RuleSet): string {
  const words = wordsOf('ko');
  return `${blocks(
    '# 규칙',
    '안내를 정하는 모든 규칙을 약사·피부과 의사가 읽고 고칠 수 있게 말로 옮긴 것입니다. 규칙 파일에서 만들어지므로 여기서 고치지 말고 `packages/rules/packs`를 고친 뒤 `npm run docs:rules`를 실행하세요.',
    '**아직 의료인의 검수를 받지 않았습니다.**',
    '## 묶음',
    countsTable(set, KINDS, words.kinds, (rule) => rule.kind),
    '## 근거의 상태',
    countsTable(
      set,
      Object.keys(words.statuses),
      words.statuses,
      ({ id }) => set.rationale.rationale[id]!.status,
    ),
    `그 밖에: [항목](items.md) ${Object.keys(set.book.items).length}개 · [출처](sources.md) ${Object.keys(set.rationale.sources).length}개`,
    '## 읽는 법',
    list(READING(levelKey(set.wordings.ko))),
    '## 검수하는 법',
    list(SIGNING),
  )}\n`;
}

type Rule = RuleSet['book']['packs'][number]['rules'][number];

function countsTable(
  { book }: RuleSet,
  columns: readonly string[],
  names: Readonly<Record<string, string>>,
  columnOf: (rule: Rule) => string,
): string {
  const row = (head: string, rules: readonly Rule[]) => [
    head,
    ...columns.map((column) => String(rules.filter((rule) => columnOf(rule) === column).length)),
    String(rules.length),
  ];
  const packs = book.packs.map(({ id, rules }) =>
    row(`[${packWords(id).name}](${id}.md) ${small(id)}`, rules),
  );
  const all = row(
    '**모두**',
    book.packs.flatMap(({ rules }) => rules),
  );
  return table(['묶음', ...columns.map((column) => names[column]!), '모두'], [...packs, all]);
}

const READING = (levels: string): string[] => [
  '제목은 그 규칙이 켜졌을 때 사람이 읽는 글 그대로입니다. 작은 글씨는 파일에서 찾을 때 쓰는 이름입니다.',
  `시급도: ${levels}. 켜진 규칙 가운데 가장 높은 것이 안내의 시급도가 되며, 어떤 규칙도 시급도를 낮추지 못합니다.`,
  '**언제**: 나란히 놓인 줄은 바로 위의 말(모두 맞을 때 / 하나라도 맞을 때 / 하나도 맞지 않을 때)을 따릅니다. 모르는 것은 없는 것으로 치지 않습니다. 모르면 켜지지 않되, 금기는 “모르면 … 물어봄”이라고 적힌 대로 합니다.',
  '**하는 일**: 권함·피하게 함은 [항목](items.md)으로 이어집니다. 금기의 화살표(→) 뒤는 그 말에 지금 해당하는 항목입니다. 진료가 오늘·내일이거나 응급이면 제품은 보여 주지 않습니다.',
  '**까닭**은 규칙을 쓴 사람이 검토자에게 남긴 한 문장이고, **출처**의 괄호는 그 출처가 규칙을 얼마나 받치는지입니다. “우리의 제안”은 지침에 없는 값(주로 날짜)을 정했다는 뜻입니다.',
  '**켜지는 예**는 그 규칙이 켜지는 가장 단순한 사실이며, 뒤의 시급도는 그 사실만 있을 때 모든 규칙을 합친 것입니다. 그래서 규칙 자신의 시급도보다 높을 수 있습니다.',
];

const SIGNING: string[] = [
  '묶음 한 장씩 읽고, 표의 검수 칸(☐)에 맞음 또는 고칠 것을 적습니다.',
  '서명에는 이름·면허와 함께 그 장의 지문을 옮겨 적습니다. 지문이 같으면 규칙도 글도 한 글자까지 같습니다.',
  '특히 볼 것: “우리의 제안”과 “출처 없이 아는 대로”인 규칙, 날짜와 나이의 경계, 횟수와 기간, 임신·수유·어린이의 금기.',
];
