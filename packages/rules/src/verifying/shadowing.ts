import type { Rule } from '../pack/RuleBook.js';
import type { Table } from '../table/compileTable.js';
import { bandsAllowed, factsOf } from '../table/RowTable.js';
import { findCase } from './findCase.js';
import type { Breach, Finding } from './Law.js';
import { casesMeeting, type Subject } from './Subject.js';

/** No rule is without effect: always outranked by a more urgent one, or saying again what a wider rule already does. */
export function shadowing(subjects: readonly Subject[], rules: ReadonlySet<string>): Finding {
  const heard = new Map<string, Breach | null>();
  for (const subject of subjects)
    subject.engine.table.rules.forEach((rule, index) => {
      if (!rules.has(rule.id) || heard.get(rule.id) === null) return;
      heard.set(
        rule.id,
        outranked(subject, rule, index) ?? repeated(subject.engine.table, rule, index) ?? null,
      );
    });
  const breaches = [...heard.values()].filter((breach) => breach !== null);
  return { law: 'shadow', checked: BigInt(heard.size), unit: 'rules', breaches };
}

/** A rule that only gives a level, in cases that all have a higher one. */
function outranked({ engine: { table }, domain }: Subject, rule: Rule, index: number): Breach | undefined {
  if (!rule.triage || rule.triage.level === 'self_care' || rule.care || rule.watchFor || rule.disagreement)
    return undefined;
  const own = rows(table, index);
  const higher = [...table.floorOf.keys()].filter((row) => table.floorOf[row]! > table.floorOf[own[0]!]!);
  const forbidden = higher.map((row) => domain.rows[row]!);
  const decides = own.some((row) => {
    const given = casesMeeting(domain, domain.rows[row]!);
    return given !== undefined && findCase(domain, given, forbidden) !== null;
  });
  return decides ? undefined : { rule: rule.id, message: 'a more urgent rule holds in every case of its' };
}

/** A contraindication or proposal whose every case another rule has, with all of its effects. */
function repeated(table: Table, rule: Rule, index: number): Breach | undefined {
  if (rule.kind !== 'contraindication' && rule.kind !== 'care') return undefined;
  const wider = table.rules.findIndex(
    (other, at) =>
      at !== index &&
      other.kind === rule.kind &&
      hasEffectsOf(other, rule) &&
      rows(table, index).every((row) => rows(table, at).some((wide) => implies(table, row, wide))) &&
      !(
        hasEffectsOf(rule, other) &&
        at > index &&
        rows(table, at).every((row) => rows(table, index).some((wide) => implies(table, row, wide)))
      ),
  );
  if (wider < 0) return undefined;
  return { rule: rule.id, message: `${table.rules[wider]!.id} already does the same in all of its cases` };
}

const rows = ({ rowStart }: Table, rule: number) =>
  Array.from({ length: rowStart[rule + 1]! - rowStart[rule]! }, (_, at) => rowStart[rule]! + at);

function hasEffectsOf(
  wider: Rule,
  { triage, care, withhold, caution, defer, watchFor, ifUnknown, ...rest }: Rule,
): boolean {
  const within = (a: readonly unknown[] | undefined, b: readonly unknown[] | undefined) =>
    (a ?? []).every((one) => (b ?? []).some((other) => JSON.stringify(other) === JSON.stringify(one)));
  return (
    !triage &&
    !defer &&
    !rest.disagreement &&
    !rest.neverTogether &&
    (ifUnknown !== 'ask' || wider.ifUnknown === 'ask') &&
    within(care, wider.care) &&
    within(withhold, wider.withhold) &&
    within(caution, [...(wider.caution ?? []), ...(wider.withhold ?? [])]) &&
    within(watchFor, wider.watchFor)
  );
}

/** Every case of a row is a case of another: it names no fact that the row leaves wider. */
function implies(table: Table, row: number, wide: number): boolean {
  return factsOf(table, wide).every(
    (fact) =>
      (allBands(table, fact) & bandsAllowed(table, row, fact) & ~bandsAllowed(table, wide, fact)) === 0,
  );
}

const allBands = ({ sizes }: Table, fact: number) => (1 << sizes[fact]!) - 1;
