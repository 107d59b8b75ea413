import { precision, RED_FLAGS, recall, type Tally, total } from '../score.js';
import type { Thresholds } from './calibrate.js';
import type { Comparison } from './compareReaders.js';

const READERS = ['patterns', 'model', 'joined'] as const;
const percent = (share: number) => `${(share * 100).toFixed(0)}`.padStart(3);

/** Recall/precision in percent per reader; of the rest, how many are asked about and how many questions are right. */
export function renderTable(
  compared: ReadonlyMap<string, Comparison>,
  thresholds: ReadonlyMap<string, Thresholds>,
): string {
  const red = [...compared].filter(([concept]) => RED_FLAGS.has(concept));
  const other = [...compared].filter(([concept]) => !RED_FLAGS.has(concept));
  const heading = `${'recall/precision on writers left out, %'.padEnd(42)} patterns  model    joined   asked     reads`;
  const lines = [
    heading,
    row('red flags', together(red), ''),
    row('other concepts', together(other), ''),
    ...red.map(([concept, one]) => row(`  ${concept}`, one, kindOf(thresholds.get(concept)!))),
  ];
  return `${lines.join('\n')}\n`;
}

const together = (rows: readonly (readonly [string, Comparison])[]): Comparison => {
  const sum = (reader: keyof Comparison) => total(rows.map(([, one]) => one[reader]));
  return { patterns: sum('patterns'), model: sum('model'), joined: sum('joined'), asked: sum('asked') };
};

function row(name: string, one: Comparison, kind: string): string {
  const cells = READERS.map((reader) => cell(one[reader]));
  return `${name.padEnd(42)} ${cells.join('  ')}  ${cell(one.asked)}  ${kind}`.trimEnd();
}

const cell = (one: Tally) => `${percent(recall(one))}/${percent(precision(one))}`;

const kindOf = ({ holds, asks }: Thresholds) =>
  holds !== undefined ? 'holds' : asks !== undefined ? 'asks' : '-';
