import type { Finding, Notice } from '../../vocabulary/case.js';
import { claimLabels } from '../labels/claimLabels.js';
import type { ReadOptions } from '../ReadOptions.js';
import type { Row } from './Row.js';
import { readConfidences } from './readConfidences.js';
import { LOOSE_GRADES, readGrade } from './readGrade.js';
import { reportedRows } from './reportedRows.js';

/** Findings of a scalp classifier: six conditions graded 0–3, each perhaps with a confidence. */
export function readGrades(
  rows: readonly Row[],
  { gradeMap }: ReadOptions,
): { profile: 'scalp'; findings: Finding[]; notices: Notice[] } {
  const { rows: claimed, notices: missing } = reportedRows(claimLabels('scalp', rows));
  const confidences = readConfidences(
    claimed.map(({ row }) => ({ value: row.confidence, path: row.confidencePath ?? row.path })),
  );
  const findings = claimed.map(({ code, row }, i): Finding => {
    const severity = readGrade(row.value, row.path, gradeMap);
    const confidence = confidences[i];
    return { condition: code, severity, ...(confidence === undefined ? {} : { confidence }) };
  });
  const written = claimed.map(({ row }) =>
    typeof row.value === 'string' ? row.value.normalize('NFKC').trim() : '',
  );
  const words = LOOSE_GRADES.filter((word) => written.includes(word));
  const assumed: Notice[] = words.length > 0 ? [{ code: 'assumed_grade', params: { words } }] : [];
  return { profile: 'scalp', findings, notices: [...missing, ...assumed] };
}
