import type { Profile } from '@skin-advise/core';
import { type BoundaryCase, boundaryCases } from '../../../packages/rules/src/boundaries/boundaryCases.js';
import type { NamedFacts } from '../../../packages/rules/src/deciding/decideFacts.js';
import type { RuleBook } from '../../../packages/rules/src/pack/RuleBook.js';
import type { Table } from '../../../packages/rules/src/table/compileTable.js';
import { factsOf } from '../../../packages/rules/src/table/RowTable.js';
import { caseDomain } from '../../../packages/rules/src/verifying/caseDomain.js';
import type { Domain } from '../../../packages/rules/src/verifying/Domain.js';
import { casesMeeting } from '../../../packages/rules/src/verifying/Subject.js';

/** One way in which a rule fires: the plainest case inside it, and the nearest cases outside by each of its facts. */
export interface Way {
  readonly rule: string;
  readonly row: number;
  /** Which of the rule's ways it is, counted from 0: the same in every profile. */
  readonly nth: number;
  readonly inside: NamedFacts;
  readonly outside: readonly { readonly fact: string; readonly facts: NamedFacts }[];
}

/** Every way to fire that some case of the profile has. */
export function waysOf(book: RuleBook, profile: Profile, table: Table): Way[] {
  const domain = caseDomain(profile, table, book);
  const cases = boundaryCases(domain);
  const rows = [...Array(table.rows).keys()].filter((row) => casesMeeting(domain, domain.rows[row]!));
  const groups = grouped(cases);
  return rows.map((row, at) => wayOf(table, domain, row, groups[at]!));
}

/** The generator gives each case inside before those outside of it. */
function grouped(cases: Iterable<BoundaryCase>): BoundaryCase[][] {
  const groups: BoundaryCase[][] = [];
  for (const one of cases) {
    if (one.outside === undefined) groups.push([]);
    groups.at(-1)!.push(one);
  }
  return groups;
}

function wayOf(table: Table, domain: Domain, row: number, [inside, ...beside]: BoundaryCase[]): Way {
  const rule = table.ruleOf[row]!;
  const facts = inside!.facts;
  const near = beside.map(({ outside, facts }) => ({ fact: outside!, facts }));
  const bare = [...factsOf(table, row)]
    .filter((fact) => !near.some((one) => one.fact === table.facts[fact]!.spec.name))
    .flatMap((fact) => leftOpen(domain, fact, facts));
  return {
    rule: inside!.rule,
    row,
    nth: row - table.rowStart[rule]!,
    inside: facts,
    outside: [...near, ...bare],
  };
}

/** Where no value of a fact lies outside, not knowing it does: `probability.x >= 0` asks for no more than that it is known. */
function leftOpen({ table }: Domain, fact: number, inside: NamedFacts): Way['outside'] {
  const { name } = table.facts[fact]!.spec;
  const { [name]: _, ...others } = inside;
  if (name !== 'text.empty') return [{ fact: name, facts: others }];
  // Who writes nothing denies nothing either.
  const unsaid = Object.entries(others).filter(([other]) => !/^(symptom|time|trend|wish)\./.test(other));
  return [{ fact: name, facts: { ...Object.fromEntries(unsaid), [name]: true } }];
}
