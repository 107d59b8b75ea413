import { contraindicate } from '../deciding/contraindicate.js';
import { fireFacts } from '../deciding/decideFacts.js';
import { proposeCare } from '../deciding/proposeCare.js';
import { countValues, type Forbidden, type Values } from './Domain.js';
import { findCase } from './findCase.js';
import type { Breach, Finding } from './Law.js';
import { factsAt, type Subject } from './Subject.js';

/** Every case of the profile fires a rule with a level, and is left with something to do whatever is withheld. */
export function totality(subject: Subject): Finding {
  const breaches = [withoutLevel(subject), withoutCare(subject)].filter((breach) => breach !== undefined);
  return { law: 'totality', profile: subject.profile, checked: countCases(subject), unit: 'cases', breaches };
}

function withoutLevel({ engine: { table }, domain }: Subject): Breach | undefined {
  const levels = domain.rows.filter((_, row) => table.rules[table.ruleOf[row]!]!.triage !== undefined);
  const found = findCase(domain, new Map(), levels);
  return found ? { message: 'no rule gives a level', facts: factsAt(domain, found) } : undefined;
}

/** A part of the domain: what some facts are restricted to, and rows that fail in it. */
interface Part {
  readonly given: ReadonlyMap<number, Values>;
  readonly failing: readonly Forbidden[];
}

/**
 * Takes a case, and the item that it keeps; goes on with the cases in which the row that proposed it fails, and with those in
 * which a row that withholds it holds. Ends, because each item is taken away in one way after another.
 */
function withoutCare(subject: Subject): Breach | undefined {
  const parts: Part[] = [{ given: new Map(), failing: [] }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const found = findCase(subject.domain, part.given, part.failing);
    if (!found) continue;
    const facts = factsAt(subject.domain, found);
    const kept = keptItem(subject, facts);
    if (!kept) return { message: 'nothing is left to do', facts };
    parts.push(...partsWithout(subject, part, kept));
  }
  return undefined;
}

/** Something to do that the case keeps, preferably what nothing can take away, and the row that proposed it. */
function keptItem({ profile, engine }: Subject, facts: ReturnType<typeof factsAt>) {
  const { table, itemEntry } = engine;
  const firing = fireFacts(engine, profile, facts);
  const kept = contraindicate(proposeCare(firing), firing)
    .care.filter(({ kind }) => kind === 'do')
    .map(({ code }) => ({ code, withhold: itemEntry(code).withhold }))
    .sort((a, b) => a.withhold.length - b.withhold.length)[0];
  if (!kept) return undefined;
  const { row } = firing.fired.find(({ rule }) =>
    rule.care?.some((use) => (typeof use === 'string' ? use : use.item) === kept.code),
  )!;
  return { row, withholding: kept.withhold.flatMap((rule) => rowsOfRule(table.rowStart, rule)) };
}

const rowsOfRule = (rowStart: Int32Array, rule: number) =>
  Array.from({ length: rowStart[rule + 1]! - rowStart[rule]! }, (_, at) => rowStart[rule]! + at);

function partsWithout(
  { domain }: Subject,
  { given, failing }: Part,
  { row, withholding }: { readonly row: number; readonly withholding: readonly number[] },
): Part[] {
  const withheld = withholding.flatMap((by): Part[] => {
    const narrowed = narrow(domain.values, given, domain.rows[by]!);
    return narrowed ? [{ given: narrowed, failing }] : [];
  });
  return [{ given, failing: [...failing, domain.rows[row]!] }, ...withheld];
}

function narrow(
  values: Int32Array,
  given: ReadonlyMap<number, Values>,
  { facts, values: held }: Forbidden,
): Map<number, Values> | undefined {
  const narrowed = new Map(given);
  for (const [k, fact] of facts.entries()) {
    const left = (narrowed.get(fact) ?? values[fact]!) & held[k]!;
    if (left === 0) return undefined;
    narrowed.set(fact, left);
  }
  return narrowed;
}

/** All combinations of values, known or unknown, before impossible ones are taken out. */
export function countCases({ domain }: Subject): bigint {
  return domain.values.reduce((product, values) => product * BigInt(countValues(values)), 1n);
}
