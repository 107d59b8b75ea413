import { CONDITIONS, type Finding as Seen } from '@skin-advise/core';
import { imageFacts } from '../facts/sheet/imageFacts.js';
import { bandSpan } from '../table/bands.js';
import { type Forbidden, unknownBit, type Values } from './Domain.js';
import { findCase } from './findCase.js';
import type { Breach, Finding } from './Law.js';
import { factsAt, type Subject } from './Subject.js';

const MALIGNANT: readonly string[] = ['melanoma', 'bcc', 'scc', 'actinic_keratosis', 'malignant'];
/** Probabilities are moved in twentieths, as fine as the cut points of the packs. */
const GRID = 20;

/** What the classifier says, as values of the facts it speaks of, and the rows that these allow. */
interface Image {
  readonly findings: readonly Seen[];
  readonly values: ReadonlyMap<number, Values>;
}

/**
 * More malignant probability never lowers the level, whatever else is known: not by itself (that is monotonicity), and not
 * by what follows from it, another class at the top, a smaller margin, a larger sum. Covers every distribution over a
 * malignant and two other classes on a grid of twentieths, and every step of one twentieth; the others stay where they are.
 */
export function malignancy(subject: Subject): Finding {
  const breaches = new Map<string, Breach>();
  const done = new Set<string>();
  let shifts = 0n;
  for (const [before, after] of steps(subject)) {
    shifts += 1n;
    const [from, to] = [imageOf(subject, before), imageOf(subject, after)];
    const key = `${[...from.values]}>${[...to.values]}`;
    if (done.has(key)) continue;
    done.add(key);
    for (const breach of loweredBy(subject, from, to)) breaches.set(breach.rule!, breach);
  }
  return {
    law: 'malignancy',
    profile: subject.profile,
    checked: shifts,
    unit: 'shifts',
    breaches: [...breaches.values()],
  };
}

type Shares = Readonly<Record<string, number>>;

function* steps({ profile }: Subject): Generator<readonly [Shares, Shares]> {
  if (profile === 'mole') return yield* moleSteps();
  const codes = CONDITIONS[profile].map(({ code }) => code);
  const harmless = codes.filter((code) => !MALIGNANT.includes(code));
  for (const grave of codes.filter((code) => MALIGNANT.includes(code)))
    for (const [k, one] of harmless.entries())
      for (const other of harmless.slice(k + 1))
        for (let a = 0; a < GRID; a += 1)
          for (let b = 0; a + b <= GRID; b += 1) {
            const before = { [grave]: a, [one]: b, [other]: GRID - a - b };
            yield [before, { ...before, [grave]: a + 1 }];
          }
}

/** Two separate outputs: the malignant one rises. */
function* moleSteps(): Generator<readonly [Shares, Shares]> {
  for (let malignant = 0; malignant < GRID; malignant += 1)
    for (let benign = 0; benign <= GRID; benign += 1)
      yield [
        { malignant, benign },
        { malignant: malignant + 1, benign },
      ];
}

function imageOf({ profile, engine: { table }, domain }: Subject, shares: Shares): Image {
  const findings = Object.entries(shares).map(([condition, units]) => ({
    condition,
    probability: units / GRID,
  }));
  const seen = imageFacts({ ...EMPTY, profile, findings }, 'expected');
  const values = new Map<number, Values>();
  table.facts.forEach((bands, fact) => {
    if (!/^(probability|top1)/.test(bands.spec.name)) return;
    const state = seen.get(bands.spec.name);
    if (state === undefined) values.set(fact, unknownBit(table, fact) & domain.values[fact]!);
    else values.set(fact, 1 << bandSpan(bands, state)[0]);
  });
  return { findings, values };
}

const EMPTY = { format: 'facts', person: {}, text: '', symptoms: [], history: [], notices: [] };

function loweredBy({ engine: { table }, domain }: Subject, from: Image, to: Image): Breach[] {
  const lost = [...table.floorOf.keys()].filter(
    (row) =>
      table.floorOf[row]! > 0 && isAllowed(domain.rows[row]!, from) && !isAllowed(domain.rows[row]!, to),
  );
  return lost.flatMap((row) => {
    const given = new Map(to.values);
    const { facts, values } = domain.rows[row]!;
    facts.forEach((fact, k) => {
      if (!to.values.has(fact)) given.set(fact, values[k]!);
    });
    const others = domain.rows.filter((_, other) => table.floorOf[other]! >= table.floorOf[row]!);
    const found = findCase(domain, given, others);
    if (!found) return [];
    return [
      {
        rule: table.rules[table.ruleOf[row]!]!.id,
        message: `more malignant probability switches it off (before: ${shown(from)}), and nothing as urgent holds then`,
        facts: factsAt(domain, found),
      },
    ];
  });
}

const isAllowed = ({ facts, values: allowed }: Forbidden, { values }: Image) =>
  facts.every((fact, k) => !values.has(fact) || (values.get(fact)! & ~allowed[k]!) === 0);

const shown = ({ findings }: Image) =>
  findings.map(({ condition, probability }) => `${condition} ${probability}`).join(', ');
