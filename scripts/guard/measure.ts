import { type Advice, GUARD_CODES, type GuardCode, type GuardVerdict, guard } from '@skin-advise/core';
import type { GuardCase } from './readCases.js';

export interface Judged extends GuardCase {
  readonly verdict: GuardVerdict;
  readonly milliseconds: number;
}

export function judge(cases: readonly GuardCase[], advices: ReadonlyMap<string, Advice>): Judged[] {
  return cases.map((one) => {
    const advice = advices.get(one.advice);
    if (!advice) throw new Error(`${one.at}: there is no result of ${one.advice}`);
    const start = performance.now();
    const verdict = guard(advice, one.text);
    return { ...one, verdict, milliseconds: performance.now() - start };
  });
}

/** Found where it is: under its own name, or over its words. A fault without words is found under its name. */
export function isPointedAt(
  { text, verdict }: Judged,
  { code, quote }: GuardCase['faults'][number],
): boolean {
  const at = quote === '' ? -1 : text.indexOf(quote);
  return verdict.findings.some(
    (finding) =>
      finding.code === code || (at >= 0 && finding.span[0] < at + quote.length && finding.span[1] > at),
  );
}

export interface Row {
  readonly code: GuardCode;
  readonly faults: number;
  /** Texts with this fault that were refused, for whatever reason. */
  readonly refused: number;
  /** Faults pointed at: by name or by place. */
  readonly pointed: number;
  readonly named: number;
}

export function perCode(judged: readonly Judged[]): Row[] {
  return GUARD_CODES.flatMap((code) => {
    const with_ = judged.flatMap((one) =>
      one.faults.filter((fault) => fault.code === code).map((fault) => ({ one, fault })),
    );
    if (with_.length === 0) return [];
    const count = (holds: (one: Judged, fault: GuardCase['faults'][number]) => boolean) =>
      with_.filter(({ one, fault }) => holds(one, fault)).length;
    return [
      {
        code,
        faults: with_.length,
        refused: count((one) => !one.verdict.ok),
        pointed: count(isPointedAt),
        named: count((one) => one.verdict.findings.some((finding) => finding.code === code)),
      },
    ];
  });
}
