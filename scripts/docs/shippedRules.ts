import { LOCALES } from '@skin-advise/core';
import { BOOK } from '@skin-advise/rules';
import { RATIONALE } from '@skin-advise/rules/inspecting';
import type { RuleSet } from '../../packages/skin-advise/src/cli/rules/RuleSet.js';
import { loadWording } from '../../packages/skin-advise/src/wording.js';

/** The rules as they are shipped, with everything that is said of them. */
export async function shippedRules(): Promise<RuleSet> {
  const wordings = await Promise.all(
    LOCALES.map(async (locale) => [locale, await loadWording(locale)] as const),
  );
  return {
    book: BOOK,
    rationale: RATIONALE,
    changes: { added: [], overridden: [], disabled: [] },
    wordings: Object.fromEntries(wordings) as RuleSet['wordings'],
  };
}
