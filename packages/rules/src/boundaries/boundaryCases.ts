import type { NamedFacts } from '../deciding/decideFacts.js';
import type { Table } from '../table/compileTable.js';
import { bandsAllowed, factsOf } from '../table/RowTable.js';
import type { Domain, Forbidden, Values } from '../verifying/Domain.js';
import { casesMeeting, plainFacts } from '../verifying/Subject.js';

/** A case at the edge of a rule: just inside it, or outside by one fact. */
export interface BoundaryCase {
  readonly rule: string;
  /** The fact that is just outside; absent for the case inside. */
  readonly outside?: string;
  readonly facts: NamedFacts;
}

/** For every way a rule can fire the plainest case inside it, and per fact the nearest cases outside. */
export function* boundaryCases(domain: Domain): Generator<BoundaryCase> {
  const { table } = domain;
  for (let row = 0; row < table.rows; row += 1) {
    const rule = table.rules[table.ruleOf[row]!]!.id;
    const inside = casesMeeting(domain, domain.rows[row]!);
    if (!inside) continue;
    yield { rule, facts: plainFacts(domain, inside) };
    for (const fact of factsOf(table, row))
      for (const band of bandsBeside(table, domain, row, fact)) {
        const beyond = new Map(inside).set(fact, band);
        if (!isImpossible(domain, beyond))
          yield { rule, outside: table.facts[fact]!.spec.name, facts: plainFacts(domain, beyond) };
      }
  }
}

/** The bands next to those a row allows, that the fact can hold. */
function bandsBeside(table: Table, { values }: Domain, row: number, fact: number): Values[] {
  const allowed = bandsAllowed(table, row, fact);
  const beside: Values[] = [];
  for (let band = 0; band < table.sizes[fact]!; band += 1) {
    const isOutside = ((allowed >>> band) & 1) === 0 && ((values[fact]! >>> band) & 1) === 1;
    const isNext = ((allowed >>> (band + 1)) & 1) === 1 || (band > 0 && ((allowed >>> (band - 1)) & 1) === 1);
    if (isOutside && isNext) beside.push(1 << band);
  }
  return beside;
}

function isImpossible({ impossible }: Domain, given: ReadonlyMap<number, Values>): boolean {
  return impossible.some(({ facts, values }: Forbidden) =>
    facts.every((fact, k) => given.has(fact) && (given.get(fact)! & ~values[k]!) === 0),
  );
}
