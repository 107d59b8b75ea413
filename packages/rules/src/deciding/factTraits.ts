/** What can call for a rule: what the photo showed, what was said, and what was lately put on hair or skin. */
const CALLS =
  /^(severity|probability|top1|opinion|score|symptom|exposure|time|trend|wish|value|using|person\.daysSince|person\.monthsSince)/;
/** Standing facts about the person call for a rule only together with other facts about the person. */
const STANDING =
  /^person\.(pregnant|breastfeeding|immunosuppressed|diabetes|isotretinoin|currentPrescription|allergies|history)/;
/** Nobody lists the allergies they do not have; asking about each would drown the questions that matter. */
const QUIET = /^person\.(allergies|history|pets)\./;

/** Bits of `Engine.traits`. */
export const FactTrait = { calls: 1, standing: 2, quiet: 4, person: 8, sevenPoint: 16 } as const;

export function traitsOf(fact: string): number {
  return (
    (CALLS.test(fact) ? FactTrait.calls : 0) |
    (STANDING.test(fact) ? FactTrait.standing : 0) |
    (QUIET.test(fact) ? FactTrait.quiet : 0) |
    (fact.startsWith('person.') ? FactTrait.person : 0) |
    (fact === 'sevenPoint' ? FactTrait.sevenPoint : 0)
  );
}
