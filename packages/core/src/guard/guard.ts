import type { Advice } from '../advising/advice.js';
import { GUARD_MESSAGES } from '../generated/guardMessages.js';
import { CHECKS } from './checks/checks.js';
import type { Fault, GuardFinding } from './GuardFinding.js';
import type { Plan } from './plan/Plan.js';
import { readPlan } from './plan/readPlan.js';

export interface GuardOptions {
  /** All that the person wrote. Without it, only the quotes in the advice are known to be theirs. */
  readonly said?: string | undefined;
}

export interface GuardVerdict {
  /** Whether the text may be shown: there are no findings. */
  readonly ok: boolean;
  /** In the order of the text; a stretch may be minded for several reasons. */
  readonly findings: readonly GuardFinding[];
}

/**
 * The last word on a text that phrases an advice, whoever wrote it: what it states must be in the advice or in the
 * person's words, and nothing of the advice may be turned round. Pure, synchronous, a few milliseconds; it reads Korean,
 * and of English the numbers, claims and form.
 *
 * @param text one paragraph, up to 1,200 characters
 */
export function guard(advice: Advice, text: string, { said }: GuardOptions = {}): GuardVerdict {
  const plan = planOf(advice, said);
  const faults = CHECKS.flatMap((check) => check(plan, text));
  const findings = inOrder(faults).map(({ code, span }) => ({
    code,
    span,
    found: text.slice(...span),
    message: GUARD_MESSAGES[advice.locale][code],
  }));
  return { ok: findings.length === 0, findings };
}

/** An advice is often asked about more than once, and reading it takes longer than reading a paragraph. */
const PLANS = new WeakMap<Advice, Map<string | undefined, Plan>>();

function planOf(advice: Advice, said: string | undefined): Plan {
  const plans = PLANS.get(advice) ?? new Map<string | undefined, Plan>();
  const plan = plans.get(said) ?? readPlan(advice, said);
  PLANS.set(advice, plans.set(said, plan));
  return plan;
}

function inOrder(faults: readonly Fault[]): Fault[] {
  const keys = new Set<string>();
  const sorted = [...faults].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return sorted.filter(({ code, span }) => {
    const key = `${code} ${span[0]}`;
    return !keys.has(key) && keys.add(key);
  });
}
