import type { Fault } from '../GuardFinding.js';
import type { Plan, PlanSentence } from '../plan/Plan.js';
import type { Quantity } from '../quantities/Quantity.js';
import { readQuantities } from '../quantities/readQuantities.js';
import { maskQuotes } from '../text/maskQuotes.js';
import { overlap } from '../text/overlap.js';

/** A month is called 28 or 31 days; nothing else that a plan tells apart lies this close. */
const TOLERANCE = 0.08;
/** Characters on either side of a number that say what it is about. */
const AROUND = 22;
/** How alike two surroundings must be before one is taken for the other, and by how much it must beat the next. */
const ALIKE = 0.34;
const LEAD = 0.14;
const AFTER = 0.65;

/** Numbers and units that the advice does not state, or states of something else. */
export function checkNumbers(plan: Plan, text: string): Fault[] {
  const masked = maskQuotes(text);
  const planned = plan.sentences.flatMap((sentence) =>
    sentence.quantities.map((quantity) => ({ quantity, sentence })),
  );
  return readQuantities(masked).flatMap((quantity) => {
    if (isReported(plan, masked, quantity)) return [];
    if (quantity.kind === 'age') return [];
    if (plan.stated.some((one) => isSame(one, quantity))) return [];
    const same = planned.filter(
      (one) => isSame(one.quantity, quantity) || isLimit(masked, quantity, one.quantity),
    );
    if (same.length === 0) return [{ code: isUnitSlip(planned, quantity), span: quantity.span }];
    return isOtherRole(masked, quantity, same) || isMoved(masked, quantity, same, planned)
      ? [{ code: 'number' as const, span: quantity.span }]
      : [];
  });
}

function isSame(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'bare' || b.kind === 'bare') return a.low === b.low && a.high === b.high;
  return a.kind === b.kind && isClose(a.low, b.low) && isClose(a.high, b.high);
}

/** 4주 안에, for 2~4주 안에. */
const isLimit = (text: string, quantity: Quantity, planned: Quantity) =>
  quantity.kind === 'time' &&
  planned.kind === 'time' &&
  quantity.low === quantity.high &&
  isClose(quantity.high, planned.high) &&
  /^\s?(?:안|이내|내에|까지|을?를?\s?넘기지)/u.test(text.slice(quantity.span[1]));

const isClose = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

/** What the person said of themselves may be told back; without their whole text it cannot be looked up. */
function isReported({ saidAll }: Plan, text: string, { span, kind }: Quantity): boolean {
  if (saidAll || kind !== 'time') return false;
  return (
    /^[^.!?]{0,40}(?:다고|냐고|라고|[”"])\s?(?:하셨|적어|물|말씀|했)/u.test(text.slice(span[1])) ||
    /^\s?(?:새|사이|전부터|동안)[^.!?]{0,24}(?:커지|변하|달라|번지|심해|빠지|나는|난|인)/u.test(
      text.slice(span[1]),
    )
  );
}

interface Planned {
  readonly quantity: Quantity;
  readonly sentence: PlanSentence;
}

/** The right number with the wrong unit is a slip of the unit. */
function isUnitSlip(planned: readonly Planned[], { written, kind }: Quantity): 'unit' | 'number' {
  const slipped = planned.some(
    ({ quantity }) => quantity.written[0] === written[0] && quantity.written[1] === written[1],
  );
  return slipped && kind !== 'rate' && kind !== 'bare' ? 'unit' : 'number';
}

/** 15분 전에 and 15분 안에 are not the same. */
function isOtherRole(text: string, quantity: Quantity, same: readonly Planned[]): boolean {
  const isBefore = (words: string, { span }: Quantity) => /^\s?전/u.test(words.slice(span[1]));
  const isWithin = (words: string, { span }: Quantity) => /^\s?(?:안|이내|내에)/u.test(words.slice(span[1]));
  const holds = (role: typeof isBefore) => ({
    here: role(text, quantity),
    there: same.every((one) => role(one.sentence.text, one.quantity)),
  });
  const [before, within] = [holds(isBefore), holds(isWithin)];
  return quantity.kind === 'time' && ((before.here && within.there) || (within.here && before.there));
}

/** The words around it are those of a sentence with another number of its kind, and not those of one with this number. */
function isMoved(
  text: string,
  quantity: Quantity,
  same: readonly Planned[],
  all: readonly Planned[],
): boolean {
  const likest = (some: readonly Planned[]) =>
    Math.max(0, ...some.map((one) => likeness(text, quantity, one)));
  const others = all.filter((one) => one.quantity.kind === quantity.kind && !isSame(one.quantity, quantity));
  const best = likest(others);
  return best >= ALIKE && best - likest(same) >= LEAD;
}

/** What follows a number says more of what it counts than what stands before it. */
function likeness(text: string, quantity: Quantity, { quantity: planned, sentence }: Planned): number {
  const [a, b] = [around(text, quantity), around(sentence.text, planned)];
  return AFTER * overlap(a.after, b.after) + (1 - AFTER) * overlap(a.before, b.before);
}

function around(text: string, { span }: Quantity): { readonly before: string; readonly after: string } {
  return {
    before: text
      .slice(Math.max(0, span[0] - AROUND), span[0])
      .split(/[.!?\n]\s/u)
      .at(-1)!,
    after: text.slice(span[1], span[1] + AROUND).split(/[.!?\n]/u)[0]!,
  };
}
