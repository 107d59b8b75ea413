import { CONDITIONS } from '@skin-advise/core';
import { NO_OPINION } from '../facts/sheet/opinionFacts.js';
import { bandOf } from '../table/bands.js';
import type { Forbidden, Values } from './Domain.js';
import { findCase } from './findCase.js';
import type { Breach, Finding } from './Law.js';
import { factsAt, type Subject } from './Subject.js';

/** The values of the facts that an opinion sets, by fact of the table. */
type Opinion = ReadonlyMap<number, Values>;

/**
 * A second opinion never lowers the level: whatever else is known, no row that holds without an opinion is lost to one
 * without another at least as urgent. Covers every class, both strengths, and whether it differs from the photo.
 */
export function secondOpinion(subject: Subject): Finding {
  const without = opinionOf(subject, NO_OPINION, NO_OPINION, false);
  const breaches = new Map<string, Breach>();
  let opinions = 0n;
  for (const { code } of CONDITIONS[subject.profile])
    for (const strength of ['weak', 'strong'])
      for (const differs of [false, true]) {
        opinions += 1n;
        const given = opinionOf(subject, code, strength, differs);
        for (const breach of loweredBy(subject, without, given)) breaches.set(breach.rule!, breach);
      }
  return {
    law: 'opinion',
    profile: subject.profile,
    checked: opinions,
    unit: 'opinions',
    breaches: [...breaches.values()],
  };
}

function opinionOf(
  { engine: { table } }: Subject,
  code: string,
  strength: string,
  differs: boolean,
): Opinion {
  const facts = { 'opinion.class': code, 'opinion.strength': strength, 'opinion.differs': differs };
  const values = new Map<number, Values>();
  for (const [name, value] of Object.entries(facts)) {
    const fact = table.factIndex.get(name);
    if (fact !== undefined) values.set(fact, 1 << bandOf(table.facts[fact]!, value));
  }
  return values;
}

function loweredBy({ engine: { table }, domain }: Subject, without: Opinion, given: Opinion): Breach[] {
  const lost = domain.rows.flatMap((row, at) =>
    table.floorOf[at]! > 0 && allows(row, without) && !allows(row, given) ? [at] : [],
  );
  return lost.flatMap((row) => {
    const { facts, values } = domain.rows[row]!;
    const held = new Map(given);
    facts.forEach((fact, k) => {
      if (!given.has(fact)) held.set(fact, values[k]!);
    });
    const others = domain.rows.filter((_, other) => table.floorOf[other]! >= table.floorOf[row]!);
    const found = findCase(domain, held, others);
    if (!found) return [];
    return [
      {
        rule: table.rules[table.ruleOf[row]!]!.id,
        message: 'a second opinion switches it off, and nothing as urgent holds then',
        facts: factsAt(domain, found),
      },
    ];
  });
}

const allows = ({ facts, values }: Forbidden, opinion: Opinion) =>
  facts.every((fact, k) => !opinion.has(fact) || (opinion.get(fact)! & ~values[k]!) === 0);
