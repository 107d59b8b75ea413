import { LOCALES, type Locale } from '@skin-advise/core';
import type { Rationale, RuleBook, Rule as SlimRule } from '../pack/RuleBook.js';
import type { Rule, Source, WordingFile } from '../pack/schema.js';
import { flattenTexts } from './compileTexts.js';
import type { PackPart } from './parsing/PackPart.js';
import { type PackFile, packFileSchema } from './parsing/packFileSchema.js';

/** Sound packs put together: what the engine runs on, why, and what people read. */
export interface Assembled {
  readonly book: RuleBook;
  readonly rationale: Rationale;
  /** Dotted keys. */
  readonly texts: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  /** Rules that replace others, and rules to switch off. */
  readonly overrides: readonly { readonly pack: string; readonly rule: SlimRule }[];
  readonly disabled: readonly { readonly pack: string; readonly rule: string; readonly because: string }[];
}

/**
 * Puts packs together that `checkPacks` finds nothing wrong with.
 *
 * @param authors whose a rule is that names no author: skin-advise's, or the pack's own
 */
export function assemblePacks(parts: readonly PackPart[], authors: 'shipped' | 'own' = 'shipped'): Assembled {
  const packs = parts.map((part) => ({ part, pack: packFileSchema.parse(part.value) }));
  const rules = packs.flatMap(({ part, pack }) => {
    const all = [...pack.rules, ...pack.overrides];
    const named = authorsIn(part);
    return authors === 'own'
      ? all.map((rule) => ({ ...rule, author: named.get(rule.id) ?? pack.pack }))
      : all;
  });
  return {
    book: {
      packs: packs.map(({ part, pack }) => ({
        id: pack.pack,
        version: pack.version,
        sha256: part.sha256,
        profiles: pack.profiles,
        rules: pack.rules.map(slim),
        ...(pack.impossible.length > 0 ? { impossible: pack.impossible } : {}),
      })),
      items: Object.assign({}, ...packs.map(({ pack }) => pack.items)),
    },
    rationale: {
      rationale: Object.fromEntries(rules.map((rule) => [rule.id, reasons(rule)])),
      sources: Object.assign({}, ...packs.map(({ pack }) => pack.sources)) as Record<string, Source>,
    },
    texts: Object.fromEntries(
      LOCALES.map((locale) => [locale, textsOf(packs, locale)]),
    ) as Assembled['texts'],
    overrides: packs.flatMap(({ pack }) =>
      pack.overrides.map((rule) => ({ pack: pack.pack, rule: slim(rule) })),
    ),
    disabled: packs.flatMap(({ pack }) => pack.disable.map((one) => ({ pack: pack.pack, ...one }))),
  };
}

/** Authors that were really written: the schema fills in its own. */
function authorsIn({ value }: PackPart): ReadonlyMap<string, string> {
  const { rules = [], overrides = [] } = value as Partial<Record<string, { id: string; author?: string }[]>>;
  return new Map(
    [...rules, ...overrides].flatMap(({ id, author }) =>
      author === undefined ? [] : [[id, author] as const],
    ),
  );
}

/** What deciding needs; the reasons for reviewers are a module of their own. */
function slim({ because: _b, sources: _s, status: _t, version: _v, author: _a, ...rule }: Rule): SlimRule {
  return rule;
}

const reasons = ({ because, sources, status, version, author }: Rule) => ({
  because,
  sources,
  status,
  version,
  author,
});

/** Section by section, as the packs come. */
function textsOf(packs: readonly { readonly pack: PackFile }[], locale: Locale): Record<string, string> {
  const sections = ['items', 'rules', 'safetyNet', 'questions'] as const;
  const nested = sections.map((section) => [
    section,
    Object.assign(
      {},
      ...packs.map(({ pack }) => (pack.wording[locale] as WordingFile | undefined)?.[section]),
    ),
  ]);
  return Object.fromEntries(flattenTexts(Object.fromEntries(nested) as object));
}
