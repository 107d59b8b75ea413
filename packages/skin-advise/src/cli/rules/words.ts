import type { Locale } from '@skin-advise/core';
import type { Test } from '@skin-advise/rules/inspecting';

/** What `rules` itself says, in each language; what people are told comes from the wording files. */
export interface RuleWords {
  readonly not: (phrase: string) => string;
  /** Of something that one has, takes or uses. */
  readonly absent: (phrase: string) => string;
  readonly never: (phrase: string) => string;
  readonly circumstance: (family: string, name: string) => string;
  readonly compared: (phrase: string, op: Test['op'], fact: string) => string;
  readonly somethingWritten: string;
  readonly joins: Readonly<Record<'all' | 'any' | 'none' | 'always', string>>;
  readonly sections: Readonly<Record<Section, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly seen: Readonly<Record<string, string>>;
  readonly how: Readonly<Record<How, string>>;
  readonly changes: Readonly<Record<'added' | 'overridden', string>>;
  readonly states: Readonly<Record<'fires' | 'open' | 'not', string>>;
  readonly ifUnknown: string;
  readonly needs: string;
  readonly caution: string;
  readonly views: Readonly<Record<'expected' | 'cautious', string>>;
  readonly elsewhere: (profiles: string, profile: string) => string;
  readonly switchedOff: (count: number) => string;
  readonly total: (count: number) => string;
  readonly until: (deferral: string, days: number) => string;
  readonly noYear: string;
  readonly everyProfile: string;
}

export type Section = 'when' | 'does' | 'words' | 'why' | 'sources' | 'items' | 'example' | 'outcome';
export type How =
  | 'proposes'
  | 'avoids'
  | 'withholds'
  | 'cautions'
  | 'defers'
  | 'separates'
  | 'watches'
  | 'differs';

const DAYS = /^person\.(daysSince|monthsSince)/;
const OPS_KO: Readonly<Record<Test['op'], string>> = {
  '==': '',
  '!=': ' 아님',
  '>=': ' 이상',
  '<=': ' 이하',
  '>': ' 초과',
  '<': ' 미만',
};
/** 염색 7일 전 → 염색한 지 7일 이하 */
const elapsed = (phrase: string) =>
  phrase.replace(/^(염색|펌) (\S+) 전$/, '$1한 지 $2').replace(/^출산 후 /, '출산한 지 ');
/** 처음보다 2단계 나빠짐 → 처음보다 2단계 이상 나빠짐 */
const STEPS = /(\d+단계)( (?:나빠짐|좋아짐))/;

const KO: RuleWords = {
  not: (phrase) => `${phrase}${/[음임움]$/.test(phrase) ? ':' : ''} 아님`,
  absent: (phrase) => `${phrase} ${/중$|상태$/.test(phrase) ? '아님' : '없음'}`,
  never: (phrase) => `${phrase}: 그런 적 없음`,
  circumstance: (family, name) => (family === 'site' ? `부위 ${name}` : name),
  compared: (phrase, op, fact) => {
    if (STEPS.test(phrase)) return phrase.replace(STEPS, `$1${OPS_KO[stepsOp(phrase, op)]}$2`);
    return `${DAYS.test(fact) ? elapsed(phrase) : phrase}${OPS_KO[op]}`;
  },
  somethingWritten: '적어 주신 증상이 있음',
  joins: { all: '모두 맞을 때', any: '하나라도 맞을 때', none: '하나도 맞지 않을 때', always: '언제나' },
  sections: {
    when: '언제',
    does: '무엇을',
    words: '사람이 읽는 글',
    why: '왜 (검토자용)',
    sources: '출처',
    items: '닿는 항목',
    example: '켜지는 예',
    outcome: '이 결과에서는',
  },
  kinds: {
    triage: '진료 시급도',
    care: '관리',
    contraindication: '금기',
    pattern: '모습',
    uncertainty: '불확실',
  },
  statuses: {
    verified: '출처에서 확인함',
    association: '출처에서 미루어 씀',
    proposal: '우리의 제안',
    own_knowledge: '우리가 아는 대로이며 출처로 뒷받침하지 않음',
  },
  seen: { read: '원문을 읽음', digest: '옮긴 글이나 요약으로 봄', unread: '이름만 앎' },
  how: {
    proposes: '권함',
    avoids: '피하게 함',
    withholds: '막음',
    cautions: '주의를 붙임',
    defers: '미룸',
    separates: '함께 시작하지 않음',
    watches: '다시 올 신호',
    differs: '사진과 글이 다름을 알림',
  },
  changes: { added: '더한 규칙', overridden: '바꾼 규칙' },
  states: { fires: '켜짐', open: '모르는 것에 따라 켜질 수 있음', not: '켜지지 않음' },
  ifUnknown: '모르면 항목을 두고 주의를 붙여 물어봄',
  needs: '필요',
  caution: '주의',
  views: { expected: '관리를 정할 때', cautious: '시급도를 정할 때(조심스러운 등급)' },
  elsewhere: (profiles, profile) => `이 규칙은 ${profiles}에만 쓰이고, 준 것은 ${profile}입니다`,
  switchedOff: (count) => `끈 규칙 ${count}개`,
  total: (count) => `규칙 ${count}개`,
  until: (deferral, days) => `${days}일째까지 ${deferral}`,
  noYear: '연도 미상',
  everyProfile: '모든 결과',
};

const OPS_EN: Readonly<Record<Test['op'], (phrase: string) => string>> = {
  '==': (phrase) => phrase,
  '!=': (phrase) => `not: ${phrase}`,
  '>=': (phrase) => `${phrase}, or more`,
  '<=': (phrase) => `${phrase}, or less`,
  '>': (phrase) => `more than: ${phrase}`,
  '<': (phrase) => `less than: ${phrase}`,
};

const EN: RuleWords = {
  not: (phrase) => `not: ${phrase}`,
  absent: (phrase) => `not: ${phrase}`,
  never: (phrase) => `${phrase}: never`,
  circumstance: (_, name) => name,
  compared: (phrase, op) => OPS_EN[stepsOp(phrase, op)](phrase),
  somethingWritten: 'symptoms were described',
  joins: { all: 'when all hold', any: 'when any holds', none: 'when none holds', always: 'always' },
  sections: {
    when: 'When',
    does: 'What it does',
    words: 'What people read',
    why: 'Why (for reviewers)',
    sources: 'Sources',
    items: 'Items it touches',
    example: 'An example that fires it',
    outcome: 'For this result',
  },
  kinds: {
    triage: 'triage',
    care: 'care',
    contraindication: 'contraindication',
    pattern: 'pattern',
    uncertainty: 'uncertainty',
  },
  statuses: {
    verified: 'found at the source',
    association: 'follows from the source',
    proposal: 'a proposal of ours',
    own_knowledge: 'our own knowledge, not backed by the source',
  },
  seen: { read: 'read', digest: 'seen in a copy or digest', unread: 'known by name' },
  how: {
    proposes: 'proposes',
    avoids: 'advises against',
    withholds: 'withholds',
    cautions: 'adds a caution to',
    defers: 'puts off',
    separates: 'does not start together',
    watches: 'signs to come back for',
    differs: 'says that photo and words differ',
  },
  changes: { added: 'added', overridden: 'replaced' },
  states: { fires: 'fires', open: 'may fire, depending on what is not known', not: 'does not fire' },
  ifUnknown: 'if unknown, the item stays with a caution and a question',
  needs: 'needs',
  caution: 'caution',
  views: { expected: 'for care', cautious: 'for triage (cautious grade)' },
  elsewhere: (profiles, profile) => `This rule runs for ${profiles} only; this is ${profile}`,
  switchedOff: (count) => `${count} switched off`,
  total: (count) => `${count} rules`,
  until: (deferral, days) => `${deferral} until day ${days}`,
  noYear: 'no year',
  everyProfile: 'every result',
};

/** Fewer than minus one step worse is at least one step better. */
function stepsOp(phrase: string, op: Test['op']): Test['op'] {
  if (!/좋아짐|steps better/.test(phrase)) return op;
  return (
    ({ '>=': '<=', '<=': '>=', '>': '<', '<': '>' } as Partial<Record<Test['op'], Test['op']>>)[op] ?? op
  );
}

export const wordsOf = (locale: Locale): RuleWords => (locale === 'ko' ? KO : EN);
