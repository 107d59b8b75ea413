import { didYouMean } from '@skin-advise/core';
import type { Path, Problem } from '../Problem.js';
import { problemAt } from '../parsing/PackPart.js';
import { type Draft, type DraftPack, groundRules } from './Draft.js';

/** Nothing is defined twice, and what is replaced or switched off exists. */
export function checkNames(draft: Draft): Problem[] {
  return [
    ...repeatedPacks(draft),
    ...repeatedRules(draft),
    ...draft.packs.flatMap((pack) => [
      ...unknownTargets(pack, draft),
      ...repeatedItems(pack, draft),
      ...differingSources(pack, draft),
      ...nothing(pack),
    ]),
  ];
}

function repeatedPacks({ packs, ground }: Draft): Problem[] {
  const taken = new Set(ground.book.packs.map(({ id }) => id));
  return packs.flatMap(({ part, pack }) => {
    if (!taken.has(pack.pack)) {
      taken.add(pack.pack);
      return [];
    }
    const words = { found: pack.pack, expected: `none of ${[...taken].join(', ')}` };
    const hint = 'Give your pack a name of its own; it is named in every advice';
    return [problemAt(part, ['pack'], { message: 'There is a pack of this name already', ...words, hint })];
  });
}

function repeatedRules(draft: Draft): Problem[] {
  const shipped = groundRules(draft);
  const seen = new Set<string>();
  return draft.rules.flatMap(({ rule: { id }, section, problem }) => {
    const again = seen.has(id);
    seen.add(id);
    const words = { found: id, expected: 'each id once' };
    if (again)
      return [problem(['id'], { message: 'This rule is written twice', ...words, hint: 'Keep one' })];
    if (section === 'overrides' || !shipped.has(id)) return [];
    const hint = 'Put it under overrides to replace that rule, or choose another id';
    return [problem(['id'], { message: 'There is a rule of this id already', ...words, hint })];
  });
}

/** Overrides and switched-off rules name rules of the ground, and no rule both. */
function unknownTargets({ part, pack }: DraftPack, draft: Draft): Problem[] {
  const known = groundRules(draft);
  const replaced = new Set(
    draft.rules.filter(({ section }) => section === 'overrides').map(({ rule }) => rule.id),
  );
  const unknown = (id: string, path: Path) =>
    known.has(id)
      ? []
      : [
          problemAt(part, path, {
            message: 'There is no rule of this id',
            found: id,
            expected: 'the id of a shipped rule',
            hint: didYouMean(known.keys(), id, 'skin-advise rules list shows every id'),
          }),
        ];
  const both = pack.disable.flatMap(({ rule }, index) =>
    replaced.has(rule)
      ? [
          problemAt(part, ['disable', index, 'rule'], {
            message: 'This rule is replaced and switched off',
            found: rule,
            expected: 'one of the two',
            hint: 'Take it out of overrides or out of disable',
          }),
        ]
      : [],
  );
  return [
    ...pack.overrides.flatMap(({ id }, index) => unknown(id, ['overrides', index, 'id'])),
    ...pack.disable.flatMap(({ rule }, index) => unknown(rule, ['disable', index, 'rule'])),
    ...both,
  ];
}

function repeatedItems({ part, pack }: DraftPack, { packs, ground }: Draft): Problem[] {
  const earlier = packs.slice(
    0,
    packs.findIndex((other) => other.part === part),
  );
  return Object.keys(pack.items).flatMap((code) => {
    const taken =
      Object.hasOwn(ground.book.items, code) ||
      earlier.some((other) => Object.hasOwn(other.pack.items, code));
    const words = { found: code, expected: 'a code that is not in use', hint: 'Give your item another code' };
    return taken
      ? [problemAt(part, ['items', code], { message: 'There is an item of this code already', ...words })]
      : [];
  });
}

/** Packs may cite the same source, but not say different things of it. */
function differingSources({ part, pack }: DraftPack, { packs, ground }: Draft): Problem[] {
  const others = [
    ground.sources,
    ...packs.filter((other) => other.part !== part).map((other) => other.pack.sources),
  ];
  return Object.entries(pack.sources).flatMap(([id, source]) => {
    const same = others.every(
      (sources) => !Object.hasOwn(sources, id) || JSON.stringify(sources[id]) === JSON.stringify(source),
    );
    const words = { found: id, expected: 'one description for one id' };
    const hint = 'Cite the shipped one without describing it again, or choose another id';
    return same
      ? []
      : [
          problemAt(part, ['sources', id], {
            message: 'Another pack describes this source otherwise',
            ...words,
            hint,
          }),
        ];
  });
}

function nothing({ part, pack }: DraftPack): Problem[] {
  if (pack.rules.length + pack.overrides.length + pack.disable.length > 0) return [];
  const words = {
    found: 'no rule',
    expected: 'rules, overrides or disable',
    hint: 'See skin-advise rules --help',
  };
  return [problemAt(part, ['rules'], { message: 'This pack changes nothing', ...words })];
}
