import {
  type Asked,
  type Failure,
  precision,
  RED_FLAGS,
  recall,
  type Score,
  type Tally,
  total,
} from './score.js';

const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;

/** The figures as tables: all, by voice, and by concept (the worst first). */
export function renderScore(title: string, { byConcept, byVoice }: Score, concepts: boolean): string {
  const red = [...byConcept].filter(([concept]) => RED_FLAGS.has(concept));
  const other = [...byConcept].filter(([concept]) => !RED_FLAGS.has(concept));
  const lines = [
    title,
    row('red flags', total(red.map(([, one]) => one))),
    row('other concepts', total(other.map(([, one]) => one))),
    ...[...byVoice].flatMap(([voice, tallies]) => [
      row(`  ${voice}: red flags`, tallies.red),
      row(`  ${voice}: other`, tallies.other),
    ]),
    ...(concepts
      ? [...worstFirst(red), ...worstFirst(other)].map(([name, one]) => row(`    ${name}`, one))
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

const worstFirst = (rows: readonly [string, Tally][]) =>
  [...rows].sort(([, a], [, b]) => Math.min(recall(a), precision(a)) - Math.min(recall(b), precision(b)));

const row = (name: string, one: Tally) =>
  `${name.padEnd(48)} recall ${percent(recall(one))}  precision ${percent(precision(one))}  (${one.found} found, ${one.missed} missed, ${one.false} false)`;

/** What the model does not hold but asks about. */
export const renderAsked = ({ missed, vain, texts }: Asked) =>
  `asked about red flags: ${missed} of those missed, ${vain} in vain, in ${texts} texts\n`;

/** Every failure in full, by concept. */
export function renderFailures(failures: readonly Failure[], only?: ReadonlySet<string>): string {
  const shown = failures.filter(({ concept }) => !only || only.has(concept));
  const ordered = [...shown].sort((a, b) => (a.concept < b.concept ? -1 : a.concept > b.concept ? 1 : 0));
  return ordered
    .map(
      ({ concept, kind, text }) => `${kind}\t${concept}\t${text.at}\t${text.text.replaceAll('\n', ' / ')}\n`,
    )
    .join('');
}
