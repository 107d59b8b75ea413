import { type DecidedCare, type DecidedExplanation, type DecidedTriage, triageRank } from '@skin-advise/core';
import { openContraindications } from '../deciding/contraindicate.js';
import type { Firing } from '../deciding/Firing.js';
import { targets } from '../deciding/targets.js';
import { isTextFlag } from '../facts/FactState.js';
import type { TableRow } from '../table/compileTable.js';

/** What the person could tell us that would settle the level or an item, triage first. */
export function questions(
  firing: Firing,
  triage: DecidedTriage,
  care: readonly DecidedCare[],
): DecidedExplanation['questions'] {
  const settles = new Map<string, Set<string>>();
  const ask = (code: string, what: string) => settles.set(code, (settles.get(code) ?? new Set()).add(what));
  for (const { rule, row } of firing.open)
    if (rule.triage && triageRank(rule.triage.level) > triageRank(triage.level))
      for (const code of questionsOf(firing, row)) ask(code, 'triage');
  for (const finding of firing.subject.findings)
    if (finding.score !== undefined && !finding.polarity) ask('ask_polarity', finding.condition);
  for (const { rule, row } of firing.openContraindications)
    if (openContraindications(firing).includes(rule))
      for (const item of care.filter(({ code }) => targets(rule.withhold ?? rule.caution, code, firing.book.items[code]!)))
        for (const code of questionsOf(firing, row)) ask(code, item.code);
  return [...settles].map(([code, what]) => ({ code, settles: [...what] }));
}

/** The questions behind the unknown facts of a row. */
function questionsOf(firing: Firing, row: TableRow): string[] {
  const codes = [...row.allowed.keys()].flatMap((fact) => {
    const { spec } = firing.table.facts[fact]!;
    const state = firing.sheet.get(spec.name);
    const unknown = state === undefined || state.kind === 'either' || state.kind === 'range';
    if (!unknown) return [];
    if (spec.question) return [spec.question];
    if (spec.name === 'sevenPoint' || spec.name.startsWith('symptom.lesion_')) return ['ask_lesion_change'];
    if (spec.name.startsWith('time.')) return ['ask_duration'];
    return isTextFlag(spec.name) ? ['ask_symptoms'] : [];
  });
  return [...new Set(codes)];
}
