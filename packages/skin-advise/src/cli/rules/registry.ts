import type { Locale } from '@skin-advise/core';
import type { RulesCommand } from './RulesCommand.js';

/** A subcommand as the overview lists it; the rest of it is loaded when it is asked for. */
export interface Registered {
  readonly usage: string;
  readonly summary: Readonly<Record<Locale, string>>;
  readonly load: () => Promise<RulesCommand>;
}

export const COMMANDS: Readonly<Record<string, Registered>> = {
  list: {
    usage: 'list',
    summary: { ko: '규칙을 한 줄씩 보여 줍니다', en: 'one line per rule' },
    load: async () => (await import('./list.js')).list,
  },
  explain: {
    usage: 'explain <id>',
    summary: {
      ko: '규칙 하나를 남김없이 보여 줍니다: 조건, 하는 일, 글, 이유, 출처',
      en: 'everything about one rule: condition, effects, words, reason, sources',
    },
    load: async () => (await import('./explain.js')).explain,
  },
  why: {
    usage: 'why <result>',
    summary: {
      ko: '결과 하나에 대해 모든 규칙이 왜 켜지고 왜 켜지지 않았는지',
      en: 'why each rule fired for a result, or did not',
    },
    load: async () => (await import('./why.js')).why,
  },
  verify: {
    usage: 'verify [pack…]',
    summary: {
      ko: '규칙의 법칙을 증명하거나, 어기는 사례를 보여 줍니다',
      en: 'proves the laws of the rules, or shows the case that breaks one',
    },
    load: async () => (await import('./verify.js')).verify,
  },
  diff: {
    usage: 'diff <A> <B>',
    summary: {
      ko: '두 규칙이 누구에게 다르게 안내하는지 보여 줍니다',
      en: 'who would be advised differently by two books of rules',
    },
    load: async () => (await import('./diff.js')).diff,
  },
  export: {
    usage: 'export',
    summary: {
      ko: '규칙 전체를 JSON으로 내보냅니다 (diff로 견줄 때)',
      en: 'all rules as JSON, to compare with later',
    },
    load: async () => (await import('./exportBook.js')).exportBook,
  },
  facts: {
    usage: 'facts [word]',
    summary: { ko: '조건에 쓸 수 있는 사실을 보여 줍니다', en: 'the facts that a condition may test' },
    load: async () => (await import('./facts.js')).facts,
  },
};
