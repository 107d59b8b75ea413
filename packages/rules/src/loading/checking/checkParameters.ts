import { didYouMean } from '@skin-advise/core';
import { flattenTexts } from '../compileTexts.js';
import type { Problem } from '../Problem.js';
import type { Draft } from './Draft.js';

/** A parameter that no text of the item knows would change nothing, and nobody would notice. */
export function checkParameters(draft: Draft): Problem[] {
  return draft.rules.flatMap(({ rule, problem }) =>
    (rule.care ?? []).flatMap((use, index) => {
      if (typeof use === 'string' || !draft.items.has(use.item)) return [];
      const known = parametersOf(use.item, draft);
      return Object.keys(use.with)
        .filter((name) => !known.has(name))
        .map((name) =>
          problem(['care', index, 'with', name], {
            message: `The item ${use.item} has no such parameter`,
            found: name,
            expected: [...known].join(', ') || 'an item with parameters',
            hint: didYouMean(known, name, 'Leave it out: the item has its own values'),
          }),
        );
    }),
  );
}

/** Those of the item, those that its texts name, and those that shipped rules give it. */
function parametersOf(code: string, { items, packs, ground }: Draft): Set<string> {
  const texts = packs.flatMap(({ pack }) =>
    Object.values(pack.wording).flatMap((words) => [...flattenTexts(words?.items[code] ?? {})]),
  );
  const named = texts.flatMap(([, text]) =>
    (text.match(/\{\{[^}]*\}\}/g) ?? []).flatMap((tag) => tag.match(/[A-Za-z]\w*/g) ?? []),
  );
  const given = ground.book.packs
    .flatMap(({ rules }) => rules.flatMap(({ care = [] }) => care))
    .flatMap((use) => (typeof use !== 'string' && use.item === code ? Object.keys(use.with) : []));
  const helpers = new Set(['if', 'else', 'unless', 'each', 'josa', 'range', 'list']);
  return new Set(
    [...Object.keys(items.get(code)!.params), ...named, ...given].filter((name) => !helpers.has(name)),
  );
}
