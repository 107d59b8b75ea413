import { type DecidedCare, type DecidedExplanation, type DecidedTriage, triageRank } from '@skin-advise/core';
import { allTargets } from '../deciding/contraindicate.js';
import type { Firing } from '../deciding/Firing.js';
import { targets } from '../deciding/targets.js';
import type { FactSpec } from '../facts/FactSpec.js';
import { isTextFlag } from '../facts/FactState.js';
import type { TableRow } from '../table/compileTable.js';

/** A row that waits for an answer, and what the answer would settle. */
interface Waiting {
  readonly row: TableRow;
  readonly settles: readonly string[];
}

/** What the person could tell us that would settle the level or an item, triage first. */
export function questions(
  firing: Firing,
  triage: DecidedTriage,
  care: readonly DecidedCare[],
): DecidedExplanation['questions'] {
  const settles = new Map<string, Set<string>>();
  const ask = (code: string, what: string) => settles.set(code, (settles.get(code) ?? new Set()).add(what));
  for (const { row, settles: what } of waiting(firing, triage, care))
    for (const { question } of openFacts(firing, row))
      if (question) for (const item of what) ask(question, item);
  for (const finding of firing.subject.findings)
    if (finding.score !== undefined && !finding.polarity) ask('ask_polarity', finding.condition);
  return [...settles].map(([code, what]) => ({ code, settles: [...what] }));
}

/** The person facts that those questions ask about. */
export function unknownFacts(firing: Firing, triage: DecidedTriage, care: readonly DecidedCare[]): string[] {
  const rows = waiting(firing, triage, care);
  const facts = rows.flatMap(({ row }) => openFacts(firing, row).map(({ fact }) => fact));
  return [...new Set(facts)].filter((fact) => fact.startsWith('person.') && !firing.sheet.has(fact));
}

function waiting(firing: Firing, triage: DecidedTriage, care: readonly DecidedCare[]): Waiting[] {
  const higher = firing.open.filter(
    ({ rule }) => rule.triage && triageRank(rule.triage.level) > triageRank(triage.level),
  );
  const asked = firing.openContraindications.filter(({ rule }) => rule.ifUnknown === 'ask');
  return [
    ...higher.map(({ row }) => ({ row, settles: ['triage'] })),
    ...asked.map(({ rule, row }) => ({
      row,
      settles: care
        .filter(
          ({ code, kind }) => kind === 'do' && targets(allTargets(rule), code, firing.book.items[code]!),
        )
        .map(({ code }) => code),
    })),
  ].filter(({ settles }) => settles.length > 0);
}

/** The unknown facts of a row, each with the question that would settle it. */
function openFacts(firing: Firing, row: TableRow): { fact: string; question: string | undefined }[] {
  return [...row.allowed.keys()].flatMap((index) => {
    const { spec } = firing.table.facts[index]!;
    const state = firing.sheet.get(spec.name);
    return state?.kind === 'known' ? [] : [{ fact: spec.name, question: questionFor(spec) }];
  });
}

function questionFor({ name, question }: FactSpec): string | undefined {
  if (question) return question;
  if (name === 'sevenPoint' || name.startsWith('symptom.lesion_')) return 'ask_lesion_change';
  if (name.startsWith('time.')) return 'ask_duration';
  return isTextFlag(name) ? 'ask_symptoms' : undefined;
}
