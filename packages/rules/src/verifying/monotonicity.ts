import { known } from '../facts/FactState.js';
import { CONCEPTS } from '../symptoms/concepts/concepts.js';
import { bandSpan } from '../table/bands.js';
import type { Table } from '../table/compileTable.js';
import { bandsAllowed } from '../table/RowTable.js';
import type { Forbidden, Values } from './Domain.js';
import { findCase } from './findCase.js';
import type { Breach, Finding } from './Law.js';
import { casesMeeting, factsAt, type Subject } from './Subject.js';

const DANGER_SIGNS: ReadonlySet<string> = new Set(
  CONCEPTS.filter(({ redFlag, code }) => redFlag && code.startsWith('symptom.')).map(({ code }) => code),
);
/** Numbers of which more is worse, and flags that only add danger. */
const WORSE =
  /^severity\.|\.worst_band$|\.steps_worse$|^sevenPoint$|^value\.temperatureC$|^photo\.poor$|^person\.immunosuppressed$|^probability\.(malignant|melanoma|bcc|scc|actinic_keratosis|melanoma_plus_bcc)$/;
/** Facts that may be known only as a range (30대): a row may be certain of the range and of no value that another row asks for. */
const RANGED =
  /^person\.(age|ageMonths|shampooPerWeek|dyesPerYear)$|^sevenPoint$|^probability\.|^top1\.margin$/;

export const isWorsening = (fact: string) => WORSE.test(fact) || DANGER_SIGNS.has(fact);

/**
 * Worse never lowers the level. A step can only lower it by switching off a row; so for each row and each step that leaves
 * its allowed values, no case may exist in which the row held before and no row at least as urgent holds after.
 */
export function monotonicity(subject: Subject): Finding {
  const { table } = subject.engine;
  const breaches: Breach[] = [];
  let steps = 0n;
  table.facts.forEach(({ spec, size }, fact) => {
    if (!isWorsening(spec.name)) return;
    for (let band = 1; band < size; band += 1)
      for (let before = mildest(table, fact); before < band; before += 1) {
        steps += 1n;
        for (const row of lostRows(table, fact, before, band)) {
          const breach = lowered(subject, row, fact, band);
          if (breach) breaches.push(breach);
        }
      }
  });
  return { law: 'monotonicity', profile: subject.profile, checked: steps, unit: 'steps', breaches };
}

/** Below 37 °C less is worse too: a cold baby is an emergency of its own. */
const NORMAL_TEMPERATURE = 37;

function mildest({ facts }: Table, fact: number): number {
  const { spec } = facts[fact]!;
  return spec.name === 'value.temperatureC' ? bandSpan(facts[fact]!, known(NORMAL_TEMPERATURE))[0] : 0;
}

/** Rows with a floor that a step switches off. */
function lostRows(table: Table, fact: number, before: number, after: number): number[] {
  return table.rowsOf[fact]!.filter((row) => {
    const allowed = bandsAllowed(table, row, fact);
    return table.floorOf[row]! > 0 && (allowed >>> before) & 1 && !((allowed >>> after) & 1);
  });
}

function lowered(
  { engine: { table }, domain }: Subject,
  row: number,
  fact: number,
  after: number,
): Breach | undefined {
  const held = domain.rows[row]!;
  const premises: Forbidden = {
    facts: held.facts,
    values: held.facts.map((one, k) => (one === fact ? 1 << after : held.values[k]!)),
  };
  const given = casesMeeting(domain, premises);
  if (!given) return undefined;
  const others = [...table.floorOf.keys()].filter(
    (other) => table.floorOf[other]! >= table.floorOf[row]! && !failsOnRange(table, other, premises),
  );
  const found = findCase(
    domain,
    given,
    others.map((other) => domain.rows[other]!),
  );
  if (!found) return undefined;
  return {
    rule: table.rules[table.ruleOf[row]!]!.id,
    message: `a worse ${table.facts[fact]!.spec.name} switches it off, and nothing as urgent holds then`,
    facts: factsAt(domain, found),
  };
}

/** A row that is not certain of the whole range that the premises leave is no help. */
function failsOnRange(table: Table, row: number, { facts, values }: Forbidden): boolean {
  return facts.some((fact, k) => {
    const wide: Values = values[k]!;
    return RANGED.test(table.facts[fact]!.spec.name) && (wide & ~bandsAllowed(table, row, fact)) !== 0;
  });
}
