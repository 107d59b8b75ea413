import type { Item } from '../pack/schema.js';
import { countValues } from './Domain.js';
import { findCase } from './findCase.js';
import type { Breach, Finding } from './Law.js';
import { factsAt, type Subject } from './Subject.js';

/** Every case of the profile fires a rule with a level, and one that proposes something to do that nothing can withhold. */
export function totality(subject: Subject): Finding {
  const breaches = [
    uncovered(
      subject,
      (rule) => subject.engine.table.rules[rule]!.triage !== undefined,
      'no rule gives a level',
    ),
    uncovered(subject, (rule) => proposesSafely(subject, rule), 'nothing is sure to be advised'),
  ].filter((breach) => breach !== undefined);
  return { law: 'totality', profile: subject.profile, checked: countCases(subject), unit: 'cases', breaches };
}

function uncovered(
  { engine: { table }, domain }: Subject,
  covers: (rule: number) => boolean,
  message: string,
): Breach | undefined {
  const rows = [...table.ruleOf.keys()].filter((row) => covers(table.ruleOf[row]!));
  const found = findCase(
    domain,
    new Map(),
    rows.map((row) => domain.rows[row]!),
  );
  return found ? { message, facts: factsAt(domain, found) } : undefined;
}

function proposesSafely({ engine: { book, table, against } }: Subject, rule: number): boolean {
  return (table.rules[rule]!.care ?? []).some((use) => {
    const code = typeof use === 'string' ? use : use.item;
    const item: Item = book.items[code]!;
    const { withhold, defer } = against(code, item);
    return item.kind === 'do' && withhold.length + defer.length === 0;
  });
}

/** All combinations of values, known or unknown, before impossible ones are taken out. */
export function countCases({ domain }: Subject): bigint {
  return domain.values.reduce((product, values) => product * BigInt(countValues(values)), 1n);
}
