import type { Case } from '@skin-advise/core';

/** From this probability a class counts as possibly the person's, even when another leads. */
const POSSIBLE = 0.2;

/** Whether the person may have a condition, by what the classifier reported; `undefined` when it says nothing of it. */
export function hasCondition(subject: Case, code: string): boolean | undefined {
  const finding = subject.findings.find((one) => one.condition === code);
  if (finding === undefined) return undefined;
  if (finding.severity !== undefined) return finding.severity >= 1;
  if (finding.probability === undefined) return undefined;
  const top = Math.max(...subject.findings.map((one) => one.probability ?? 0));
  return finding.probability >= POSSIBLE || finding.probability === top;
}
