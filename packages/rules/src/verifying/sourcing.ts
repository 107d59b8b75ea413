import type { Rationale, RuleBook } from '../pack/RuleBook.js';
import type { Breach, Finding } from './Law.js';

/** Every rule names a source that exists, a verified one a source that was seen, and every item is proposed by a rule. */
export function sourcing(book: RuleBook, { rationale, sources }: Rationale): Finding {
  const rules = book.packs.flatMap((pack) => pack.rules);
  const proposed = new Set(
    rules.flatMap(({ care = [] }) => care.map((use) => (typeof use === 'string' ? use : use.item))),
  );
  const unsourced = rules.flatMap(({ id }): Breach[] => {
    const cited = (rationale[id]?.sources ?? []).map((source) => sources[source]);
    if (cited.length === 0 || cited.some((source) => source === undefined))
      return [{ rule: id, message: 'it names no source that exists' }];
    const seen = cited.some((source) => source!.seen !== 'unread');
    return rationale[id]!.status === 'verified' && !seen
      ? [{ rule: id, message: 'it is called verified, and none of its sources was seen' }]
      : [];
  });
  const idle = Object.keys(book.items).filter((code) => !proposed.has(code));
  return {
    law: 'sourced',
    checked: BigInt(rules.length + Object.keys(book.items).length),
    unit: 'rules',
    breaches: [...unsourced, ...idle.map((code) => ({ message: `no rule proposes the item ${code}` }))],
  };
}

/** Every rule that calls an emergency says whom to call. */
export function emergencies(book: RuleBook): Finding {
  const urgent = book.packs
    .flatMap((pack) => pack.rules)
    .filter(({ triage }) => triage?.level === 'emergency');
  const silent = urgent.filter(
    ({ care = [] }) => !care.some((use) => (typeof use === 'string' ? use : use.item).startsWith('call_')),
  );
  return {
    law: 'emergency',
    checked: BigInt(urgent.length),
    unit: 'rules',
    breaches: silent.map(({ id }) => ({ rule: id, message: 'it does not say whom to call' })),
  };
}
