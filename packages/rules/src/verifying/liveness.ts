import type { Rule } from '../pack/RuleBook.js';
import { findCase } from './findCase.js';
import type { Finding } from './Law.js';
import { casesMeeting, type Subject } from './Subject.js';

/** Every rule can fire in some case of some profile it runs for. */
export function liveness(subjects: readonly Subject[], rules: ReadonlySet<string>): Finding {
  const live = new Map<string, boolean>();
  for (const { engine, domain } of subjects)
    engine.table.rules.forEach(({ id }: Rule, rule) => {
      if (rules.has(id)) live.set(id, (live.get(id) ?? false) || canFire(engine.table, domain, rule));
    });
  const dead = [...live].filter(([, can]) => !can);
  return {
    law: 'live',
    checked: BigInt(live.size),
    unit: 'rules',
    breaches: dead.map(([rule]) => ({ rule, message: 'no case can make it fire' })),
  };
}

function canFire(table: Subject['engine']['table'], domain: Subject['domain'], rule: number): boolean {
  for (let row = table.rowStart[rule]!; row < table.rowStart[rule + 1]!; row += 1) {
    const given = casesMeeting(domain, domain.rows[row]!);
    if (given && findCase(domain, given, [])) return true;
  }
  return false;
}
