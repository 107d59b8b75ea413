import { parse, usage } from '../options.js';
import { openRules } from './RuleSet.js';
import type { RulesCommand } from './RulesCommand.js';

/** Marks a file as a whole book, so that nothing else is taken for one. */
export const BOOK_SCHEMA = 'skin-advise/rules@1';

const OPTIONS = { rules: { type: 'string', short: 'r', multiple: true } } as const;

export const exportBook: RulesCommand = {
  help: {
    ko: `skin-advise rules export: 규칙 전체를 JSON 하나로 내보냅니다. 다음 판을 내기 전에 diff로 견주세요.

  -r, --rules 파일|폴더    내 규칙을 얹어서

예
  skin-advise rules export > rules-0.1.0.json
  skin-advise rules diff rules-0.1.0.json shipped
`,
    en: `skin-advise rules export: all rules as one JSON document, to compare the next release with.

  -r, --rules FILE|FOLDER  with rules of your own on top

Examples
  skin-advise rules export > rules-0.1.0.json
  skin-advise rules diff rules-0.1.0.json shipped
`,
  },
  async run(argv, io) {
    const { values, positionals } = parse(argv, OPTIONS);
    if (positionals.length > 0) throw usage('export takes options only', positionals.join(' '), '--rules');
    const { book, rationale } = await openRules(values.rules ?? [], io);
    return { text: `${JSON.stringify({ schema: BOOK_SCHEMA, book, rationale })}\n` };
  },
};
