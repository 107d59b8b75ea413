import {
  BANNED_CLAIMS,
  createWording,
  didYouMean,
  exampleClasses,
  LOCALES,
  type Locale,
} from '@skin-advise/core';
import { testsIn } from '../../inspecting/testsIn.js';
import { compileText, flattenTexts, hasVariables } from '../compileTexts.js';
import type { Path, Problem, ProblemWords } from '../Problem.js';
import { problemAt } from '../parsing/PackPart.js';
import type { Draft, DraftPack } from './Draft.js';

type Params = Readonly<Record<string, unknown>>;

/** Parameters that a proposal may bring along, and those of one that has to wait. */
const DEFERRALS: readonly Params[] = [
  { startAfterDays: undefined, untilDays: undefined },
  { startAfterDays: 2, untilDays: 7 },
];

const LONGEST = 80;

/** Every text renders under every parameter that its rules give, and claims nothing that no text may claim. */
export function checkTexts(draft: Draft): Problem[] {
  return draft.packs.flatMap((pack) => LOCALES.flatMap((locale) => textsOf(pack, locale, draft)));
}

function textsOf({ part, pack }: DraftPack, locale: Locale, draft: Draft): Problem[] {
  return [...flattenTexts(pack.wording[locale] ?? {})].flatMap(([key, text]) => {
    const path: Path = ['wording', locale, ...pathOf(key)];
    const words = checkText(text, paramsFor(key, draft, locale), locale);
    return words ? [problemAt(part, path, words)] : [];
  });
}

/** The ids of rules have dots of their own. */
function pathOf(key: string): string[] {
  const [section, ...rest] = key.split('.') as [string, ...string[]];
  return section === 'rules' ? [section, rest.slice(0, -1).join('.'), rest.at(-1)!] : [section, ...rest];
}

/**
 * The text of an item has the item's parameters, and the reason of a rule that rests on the second opinion the two classes;
 * titles and other reasons have none.
 */
function paramsFor(key: string, draft: Draft, locale: Locale): readonly Params[] {
  const { items, rules } = draft;
  const rule = /^rules\.(.+)\.because$/.exec(key)?.[1];
  if (rule !== undefined) return namesClasses(rule, draft) ? [exampleClasses(createWording(locale))] : [{}];
  const code = /^items\.(\w+)\.text$/.exec(key)?.[1];
  if (code === undefined) return [{}];
  const uses = rules.flatMap(({ rule }) =>
    (rule.care ?? []).flatMap((use) => (typeof use !== 'string' && use.item === code ? [use.with] : [])),
  );
  const base = items.get(code)?.params ?? {};
  return [{}, ...uses].flatMap((given) => DEFERRALS.map((deferral) => ({ ...deferral, ...base, ...given })));
}

/** What is withheld is told without the case at hand. */
const namesClasses = (id: string, { rules }: Draft) =>
  rules.some(
    ({ rule }) =>
      rule.id === id &&
      rule.kind !== 'contraindication' &&
      testsIn(rule.when).some(({ expression }) => expression.startsWith('opinion.')),
  );

function checkText(text: string, params: readonly Params[], locale: Locale): ProblemWords | undefined {
  try {
    const wording = createWording(locale, {
      plain: hasVariables(text) ? {} : { text },
      templates: hasVariables(text) ? { text: compileText(text) } : {},
    });
    return params.map((given) => checkRendered(wording.text('text', given))).find(Boolean);
  } catch (error) {
    return broken(text, (error as Error).message, Object.keys(params[0]!));
  }
}

function checkRendered(text: string): ProblemWords | undefined {
  const claim = BANNED_CLAIMS.map(({ code, pattern }) => ({ code, found: pattern.exec(text)?.[0] })).find(
    ({ found }) => found !== undefined,
  );
  if (claim)
    return {
      message: 'No text may claim this',
      found: claim.found!,
      expected: `no claim of ${claim.code.replace(/_/g, ' ')}`,
      hint: 'docs/safety.md says what texts may say',
    };
  const gap = /undefined|NaN|\[object/.exec(text)?.[0];
  if (gap === undefined) return undefined;
  const words = { found: gap, expected: 'a sentence without gaps' };
  return {
    message: 'A parameter of this text cannot be shown',
    ...words,
    hint: 'Use {{range x}} or {{list x}}',
  };
}

function broken(text: string, message: string, known: readonly string[]): ProblemWords {
  const missing = /^"(.+?)" not defined/.exec(message)?.[1];
  if (missing !== undefined)
    return notGiven(
      missing,
      known.filter((key) => !Object.hasOwn(DEFERRALS[0]!, key)),
    );
  const helper = /unknown helper (\S+)/.exec(message)?.[1];
  return {
    message: helper === undefined ? 'This text cannot be compiled' : 'There is no such helper',
    found: helper === undefined ? text.slice(0, LONGEST) : `{{${helper} …}}`,
    expected: 'Handlebars with #if, #each and the helpers josa, range and list',
    hint: helper === undefined ? 'Close every {{#if}} and every brace' : 'Use one of these, or write it out',
  };
}

function notGiven(name: string, given: readonly string[]): ProblemWords {
  const words = { message: 'This text uses a parameter that it is not given', found: `{{${name}}}` };
  return given.length > 0
    ? {
        ...words,
        expected: given.join(', '),
        hint: didYouMean(given, name, 'Give it under params of the item'),
      }
    : {
        ...words,
        expected: 'a text without parameters',
        hint: 'Write it out: only the text of an item has parameters, and a reason that tests opinion.class: photo and words',
      };
}
