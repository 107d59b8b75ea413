import { contraindicate } from '../deciding/contraindicate.js';
import { fireFacts } from '../deciding/decideFacts.js';
import { clash } from '../deciding/keepApart.js';
import { proposeCare } from '../deciding/proposeCare.js';
import { IN_USE } from '../deciding/targets.js';
import type { Table } from '../table/compileTable.js';
import type { Values } from './Domain.js';
import type { Breach, Finding } from './Law.js';
import { casesMeeting, plainFacts, type Subject } from './Subject.js';

/** Every pair of a row that proposes an item and a row that forbids it is run through the engine: the item must be gone. */
export function contraindications(subject: Subject): Finding {
  const breaches: Breach[] = [];
  let pairs = 0n;
  for (const code of doItems(subject)) {
    const { withhold, ask } = subject.engine.itemEntry(code);
    for (const proposing of rowsProposing(subject.engine.table, code)) {
      for (const rule of withhold)
        for (const row of rowsOfRule(subject.engine.table, rule)) {
          pairs += 1n;
          const breach = advisedAgainst(subject, code, proposing, row);
          if (breach) breaches.push(breach);
        }
      for (const rule of ask) {
        pairs += 1n;
        const breach = keptSilently(subject, code, proposing, rule);
        if (breach) breaches.push(breach);
      }
    }
  }
  return { law: 'contraindication', profile: subject.profile, checked: pairs, unit: 'pairs', breaches };
}

/** Every two items that must not be started together, under every pair of rows that propose them. */
export function apart(subject: Subject): Finding {
  const { table, itemEntry } = subject.engine;
  const breaches: Breach[] = [];
  let pairs = 0n;
  const items = doItems(subject);
  table.rules.forEach(({ neverTogether }, rule) => {
    if (!neverTogether) return;
    for (const a of items)
      for (const b of items) {
        if (a >= b || !clash(rule, itemEntry(a), itemEntry(b))) continue;
        for (const rowA of rowsProposing(table, a))
          for (const rowB of rowsProposing(table, b))
            for (const row of rowsOfRule(table, rule)) {
              pairs += 1n;
              const breach = bothStarted(subject, [a, b], [rowA, rowB, row]);
              if (breach) breaches.push(breach);
            }
      }
  });
  return { law: 'apart', profile: subject.profile, checked: pairs, unit: 'pairs', breaches };
}

const doItems = ({ engine: { book } }: Subject) =>
  Object.entries(book.items).flatMap(([code, { kind, classes }]) =>
    kind === 'do' && !classes.includes(IN_USE) ? [code] : [],
  );

function rowsProposing(table: Table, code: string): number[] {
  return table.rules.flatMap(({ care = [] }, rule) =>
    care.some((use) => (typeof use === 'string' ? use : use.item) === code) ? rowsOfRule(table, rule) : [],
  );
}

const rowsOfRule = ({ rowStart }: Table, rule: number) =>
  Array.from({ length: rowStart[rule + 1]! - rowStart[rule]! }, (_, at) => rowStart[rule]! + at);

function careUnder(subject: Subject, given: ReadonlyMap<number, Values>) {
  const firing = fireFacts(subject.engine, subject.profile, plainFacts(subject.domain, given));
  return contraindicate(proposeCare(firing), firing).care;
}

function advisedAgainst(
  subject: Subject,
  code: string,
  proposing: number,
  forbidding: number,
): Breach | undefined {
  const { table } = subject.engine;
  const given = casesMeeting(
    subject.domain,
    subject.domain.rows[proposing]!,
    subject.domain.rows[forbidding]!,
  );
  if (!given || careUnder(subject, given).every((care) => care.code !== code)) return undefined;
  return {
    rule: table.rules[table.ruleOf[forbidding]!]!.id,
    message: `${code} is advised although the rule withholds it`,
    facts: plainFacts(subject.domain, given),
  };
}

/** With the person's side of the rule unknown, the item may stay only with the rule's caution. */
function keptSilently(subject: Subject, code: string, proposing: number, rule: number): Breach | undefined {
  const { table } = subject.engine;
  const given = casesMeeting(subject.domain, subject.domain.rows[proposing]!);
  if (!given) return undefined;
  const firing = fireFacts(subject.engine, subject.profile, plainFacts(subject.domain, given));
  const open = rowsOfRule(table, rule).some((row) => (firing.possible[row >> 5]! >>> (row & 31)) & 1);
  if (!open || firing.hasFired[rule] === 1) return undefined;
  const kept = contraindicate(proposeCare(firing), firing).care.find((care) => care.code === code);
  const { id } = table.rules[rule]!;
  if (!kept || kept.rules.includes(id)) return undefined;
  return {
    rule: id,
    message: `${code} is advised without its caution`,
    facts: plainFacts(subject.domain, given),
  };
}

function bothStarted(
  subject: Subject,
  codes: readonly string[],
  rows: readonly number[],
): Breach | undefined {
  const { table } = subject.engine;
  const given = casesMeeting(subject.domain, ...rows.map((row) => subject.domain.rows[row]!));
  if (!given) return undefined;
  const started = careUnder(subject, given).filter(({ code }) => codes.includes(code));
  if (started.length < 2) return undefined;
  return {
    rule: table.rules[table.ruleOf[rows.at(-1)!]!]!.id,
    message: `${codes.join(' and ')} are started together`,
    facts: plainFacts(subject.domain, given),
  };
}
