import { type Case, CONDITIONS, type Finding, SkinAdviseError } from '@skin-advise/core';

/**
 * How often a classifier's grades are right: per condition a row for each reported grade with P(true grade 0), P(true
 * grade 1), …. Rows sum to 1.
 */
export type Confusion = Readonly<Record<string, readonly (readonly number[])[]>>;

const GRADES = 4;
const ROUNDING = 0.02;

/** Gives every finding that was reported as a bare grade the distribution that the table says stands behind it. */
export function withConfusion(subject: Case, confusion: Confusion | undefined): Case {
  if (!confusion) return subject;
  return { ...subject, findings: subject.findings.map((finding) => spread(finding, confusion)) };
}

function spread(finding: Finding, confusion: Confusion): Finding {
  const { condition, severity, distribution } = finding;
  const row = severity === undefined ? undefined : confusion[condition]?.[severity];
  return row && !distribution ? { ...finding, distribution: row } : finding;
}

/** @throws SkinAdviseError `bad_confusion`: four rows of four probabilities per condition, each row summing to 1 ± 0.02 */
export function checkConfusion(confusion: Confusion): void {
  for (const [condition, rows] of Object.entries(confusion)) {
    if (!CONDITIONS.scalp.some(({ code }) => code === condition))
      throw bad(condition, condition, CONDITIONS.scalp.map(({ code }) => code).join(', '));
    if (!Array.isArray(rows) || rows.length !== GRADES)
      throw bad(condition, `${rows?.length ?? 'no'} rows`, `${GRADES} rows, one per grade`);
    rows.forEach((row, grade) => {
      const sum = [...row].reduce((total, p) => total + p, 0);
      const shares = Array.isArray(row) && row.length === GRADES && row.every((p) => p >= 0 && p <= 1);
      if (!shares || Math.abs(sum - 1) > ROUNDING)
        throw bad(`${condition}[${grade}]`, [...row].join(', '), `${GRADES} probabilities that sum to 1`);
    });
  }
}

function bad(path: string, found: string, expected: string): SkinAdviseError {
  return new SkinAdviseError({
    code: 'bad_confusion',
    message: 'This confusion table cannot be used',
    path,
    found,
    expected,
    hint: 'Rows are reported grades, columns true grades; divide each row of counts by its sum',
  });
}
