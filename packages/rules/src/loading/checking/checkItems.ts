import { didYouMean } from '@skin-advise/core';
import { allTargets } from '../../deciding/targets.js';
import { ACTIVES } from '../../products/actives.js';
import type { Path, Problem } from '../Problem.js';
import { problemAt } from '../parsing/PackPart.js';
import type { Draft, DraftPack } from './Draft.js';
import { CLASSES, SUBSTANCES } from './substances.js';

/** What an item contains is known to the contraindications, and its guidance exists. */
export function checkItems(draft: Draft): Problem[] {
  const substances = new Set([
    ...ACTIVES.map(({ code }) => code),
    ...SUBSTANCES,
    ...targeted(draft, 'contains:'),
  ]);
  const classes = new Set([...CLASSES, ...shippedClasses(draft), ...targeted(draft, 'class:')]);
  return draft.packs.flatMap((pack) =>
    Object.entries(pack.pack.items).flatMap(([code, item]) => [
      ...unknown(pack, code, 'contains', item.contains, substances),
      ...(draft.ground.book.packs.length > 0 ? unknown(pack, code, 'classes', item.classes, classes) : []),
      ...unknown(pack, code, 'passages', item.passages, draft.ground.passages),
    ]),
  );
}

const WORDS = {
  contains: {
    message: 'No rule knows this substance, so no contraindication would hold for it',
    expected: 'a substance that rules or product names know',
    otherwise: 'Name a known substance, or add a contraindication that names it as contains:<substance>',
  },
  classes: {
    message: 'No rule knows this class',
    expected: 'a class of shipped items, or one that a rule names',
    otherwise: 'Leave it out, or add a rule that names it as class:<class>',
  },
  passages: {
    message: 'There is no such passage',
    expected: 'the id of a passage, such as ko/dandruff/child',
    otherwise: 'Leave it out: an item needs no passage',
  },
} as const;

function unknown(
  { part }: DraftPack,
  code: string,
  field: keyof typeof WORDS,
  names: readonly string[],
  known: ReadonlySet<string> | undefined,
): Problem[] {
  if (!known) return [];
  const { message, expected, otherwise } = WORDS[field];
  return names.flatMap((name, at) => {
    const path: Path = ['items', code, field, at];
    const hint = didYouMean(known, name, otherwise);
    return known.has(name) ? [] : [problemAt(part, path, { message, found: name, expected, hint })];
  });
}

/** What rules target, theirs and those of the ground. */
function targeted({ rules, ground }: Draft, prefix: 'contains:' | 'class:'): string[] {
  const all = [...rules.map(({ rule }) => rule), ...ground.book.packs.flatMap((pack) => pack.rules)];
  return all
    .flatMap((rule) => [...allTargets(rule), ...(rule.neverTogether ?? [])])
    .map((target) => target.replace(/^new:/, ''))
    .filter((target) => target.startsWith(prefix))
    .map((target) => target.slice(prefix.length));
}

const shippedClasses = ({ ground }: Draft) =>
  Object.values(ground.book.items).flatMap(({ classes }) => classes);
