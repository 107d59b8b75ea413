import { corpus } from '@skin-advise/rag';
import { type LoadedRules, loadRules as load, type PackText } from '@skin-advise/rules/loading';

export type { LoadedRules, PackText, Problem } from '@skin-advise/rules/loading';

/**
 * Loads rules of your own on top of the shipped ones, for `createAdvisor({ rules })`. Needs `yaml`, `zod` and `handlebars` installed.
 *
 * @example
 * const rules = loadRules([{ file: 'clinic.yaml', text: readFileSync('clinic.yaml', 'utf8') }]);
 * const advisor = createAdvisor({ rules });
 *
 * @throws SkinAdviseError `bad_pack`: every problem, with its file and line
 */
export function loadRules(texts: readonly PackText[]): LoadedRules {
  return load(texts, undefined, { passages: new Set(corpus.passages.map(({ id }) => id)) });
}
