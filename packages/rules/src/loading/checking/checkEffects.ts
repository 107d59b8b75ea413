import { didYouMean } from '@skin-advise/core';
import { FACT_BY_NAME } from '../../facts/registry.js';
import type { Rule } from '../../pack/schema.js';
import { ACTIVES } from '../../products/actives.js';
import type { Path, Problem } from '../Problem.js';
import type { Draft, RuleEntry } from './Draft.js';
import { CLASSES, SUBSTANCES } from './substances.js';

/** What a rule does names things that exist, and is what its kind may do. */
export function checkEffects(draft: Draft): Problem[] {
  const targets = knownTargets(draft);
  const sources = knownSources(draft);
  return draft.rules.flatMap((entry) => [
    ...checkKind(entry),
    ...unknownNames(entry, draft.items.keys(), 'item', proposed(entry.rule)),
    ...unknownNames(entry, targets, 'target', whatever(named(entry.rule))),
    ...unknownNames(entry, sources, 'source', cited(entry.rule)),
    ...unknownNames(entry, headlines(draft, entry.rule), 'headline', headline(entry.rule)),
    ...checkDeferral(entry),
  ]);
}

type Named = readonly (readonly [name: string, path: Path])[];

const proposed = ({ care = [] }: Rule): Named =>
  care.map((use, index) =>
    typeof use === 'string' ? [use, ['care', index]] : [use.item, ['care', index, 'item']],
  );

const cited = ({ sources }: Rule): Named => sources.map((id, index) => [id, ['sources', index]]);

const headline = ({ triage }: Rule): Named =>
  triage?.headline === undefined ? [] : [[triage.headline, ['triage', 'headline']]];

/** Fields that hold targets, whichever this version of the schema has. */
const TARGETS = ['withhold', 'caution', 'neverTogether'] as const;

function named(rule: Rule): Named {
  const fields = rule as unknown as Readonly<Record<string, readonly string[] | undefined>>;
  const deferred = (rule.defer?.targets ?? []).map((name, at) => [name, ['defer', 'targets', at]] as const);
  return [
    ...TARGETS.flatMap((field) => (fields[field] ?? []).map((name, at) => [name, [field, at]] as const)),
    ...deferred,
  ];
}

/** What is in use and what is new are named alike. */
const whatever = (names: Named): Named => names.map(([name, path]) => [name.replace(/^new:/, ''), path]);

function unknownNames(
  { problem }: RuleEntry,
  known: Iterable<string>,
  what: string,
  names: Named,
): Problem[] {
  const all = new Set(known);
  return names.flatMap(([name, path]) =>
    all.has(name)
      ? []
      : [
          problem(path, {
            message: `There is no such ${what}`,
            found: name,
            expected: EXPECTED[what]!,
            hint: didYouMean(all, name, OTHERWISE[what]!),
          }),
        ],
  );
}

const EXPECTED: Readonly<Record<string, string>> = {
  item: 'the code of an item',
  target: 'the code of an item, contains:<substance> or class:<class>, each also after new:',
  source: 'the id of a source',
  headline: 'a headline that is worded',
};
const OTHERWISE: Readonly<Record<string, string>> = {
  item: 'Describe it under items of your pack, with its wording',
  target: 'Name what an item contains, its class, or the item itself',
  source: 'Describe it under sources of your pack, or cite editorial',
  headline: 'Leave it out: the level has its usual headline',
};

function knownTargets({ items }: Draft): Set<string> {
  const all = [...items.values()];
  return new Set([
    ...items.keys(),
    ...[...ACTIVES.map(({ code }) => code), ...SUBSTANCES, ...all.flatMap(({ contains }) => contains)].map(
      (code) => `contains:${code}`,
    ),
    ...[...CLASSES, ...all.flatMap(({ classes }) => classes)].map((code) => `class:${code}`),
  ]);
}

const knownSources = ({ packs, ground }: Draft) =>
  new Set([...Object.keys(ground.sources), ...packs.flatMap(({ pack }) => Object.keys(pack.sources))]);

const headlines = ({ ground }: Draft, { triage }: Rule) =>
  triage?.headline !== undefined && ground.hasText('ko', `headline.${triage.headline}`)
    ? [triage.headline]
    : [];

/** The engine asks each kind of rule for its own effects only. */
function checkKind({ rule, problem }: RuleEntry): Problem[] {
  const forbids = named(rule).length > 0;
  const wrong = (field: string, message: string, expected: string, hint: string) => [
    problem([field], { message, found: `kind: ${rule.kind}`, expected, hint }),
  ];
  if (rule.kind === 'triage' && !rule.triage)
    return wrong('kind', 'A triage rule sets no level', 'triage: { level, specialties }', 'Add triage');
  if (rule.kind === 'contraindication' && !forbids)
    return wrong(
      'kind',
      'A contraindication forbids nothing',
      'withhold, caution, defer or neverTogether',
      'Add what it forbids',
    );
  if (rule.kind !== 'contraindication' && (forbids || rule.ifUnknown === 'ask')) {
    const field = named(rule)[0]?.[1][0] ?? 'ifUnknown';
    return wrong(
      String(field),
      'Only a contraindication does this',
      'kind: contraindication',
      'Change the kind',
    );
  }
  return [];
}

function checkDeferral({ rule, problem }: RuleEntry): Problem[] {
  if (!rule.defer || FACT_BY_NAME.get(rule.defer.fact)?.kind === 'number') return [];
  const numbers = [...FACT_BY_NAME.values()].filter(({ kind }) => kind === 'number').map(({ name }) => name);
  const words = { found: rule.defer.fact, expected: 'a fact that counts days, such as person.daysSinceDye' };
  const hint = didYouMean(numbers, rule.defer.fact, 'Use person.daysSinceDye or person.daysSincePerm');
  return [problem(['defer', 'fact'], { message: 'There are no days to count from this', ...words, hint })];
}
