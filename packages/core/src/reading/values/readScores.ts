import type { Finding, Notice } from '../../vocabulary/case.js';
import type { Polarity } from '../../vocabulary/severity.js';
import { claimLabels } from '../labels/claimLabels.js';
import type { ReadOptions } from '../ReadOptions.js';
import type { Row } from './Row.js';
import { readPolarity } from './readPolarity.js';
import { readScore } from './readScore.js';
import { reportedRows } from './reportedRows.js';

/** Findings of the skin-score service: items 0–4, with the polarity that was stated for each. */
export function readScores(
  rows: readonly Row[],
  options: ReadOptions,
  stated?: unknown,
): { findings: Finding[]; notices: Notice[] } {
  const polarityOf = statedPolarity(options, stated);
  const { rows: reported, notices } = reportedRows(claimLabels('score', rows));
  const findings = reported.map(({ code, row }): Finding => {
    const polarity = polarityOf(code);
    return { condition: code, score: readScore(row.value, row.path), ...(polarity ? { polarity } : {}) };
  });
  return { findings, notices };
}

/** The caller's polarity outweighs the Result's, item by item. */
export function statedPolarity(
  options: ReadOptions,
  stated?: unknown,
): (item: string) => Polarity | undefined {
  const said = readPolarity(options.polarity, 'options.polarity');
  const written = readPolarity(stated, '$.polarity');
  return (item) => said(item) ?? written(item);
}
