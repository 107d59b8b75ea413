/** First column to the left, figures to the right. */
export function titled(title, head, rows) {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const line = (row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  ')
      .trimEnd();
  return [title, line(head), ...rows.map(line)].join('\n');
}

/** Goals as met or missed; a figure without a goal is shown beside them. */
export function verdictTable(verdicts) {
  const word = (met) => (met === null ? '-' : met ? 'met' : 'MISSED');
  return titled(
    'Goals',
    ['', 'figure', 'goal', ''],
    verdicts.map(({ what, figure, goal, met }) => [what, figure, goal, word(met)]),
  );
}

/** Nanoseconds as people read them. */
export function time(ns) {
  if (ns < 1000) return `${ns.toFixed(0)} ns`;
  if (ns < 1e6) return `${(ns / 1e3).toFixed(ns < 1e4 ? 2 : 1)} us`;
  return `${(ns / 1e6).toFixed(ns < 1e7 ? 2 : 1)} ms`;
}

export const ms = (value) => (value === null ? '-' : `${value.toFixed(value < 10 ? 2 : 1)} ms`);
export const rate = (value) => Math.round(value).toLocaleString('en');
export const ratio = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')}x`;
