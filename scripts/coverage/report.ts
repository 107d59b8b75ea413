import type { Fault } from './boundary/boundaryCoverage.js';
import { UPDATE } from './boundary/snapshot.js';
import { GATE, meetsGate } from './gate.js';
import type { Counts, Coverage, Unheld } from './measure.js';

const FAULTS_SHOWN = 10;
const HEAD = ['pack', 'rules', 'fired', 'held', 'held %', 'ways', 'edge cases', 'sound %'];

export interface Look {
  /** Name the rules that no case holds. */
  readonly list: boolean;
  readonly colour: boolean;
}

/** The whole measure as aligned text. */
export function renderReport(coverage: Coverage, { list, colour }: Look): string {
  const paint = (code: number, text: string) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
  const met = meetsGate(coverage);
  return `${[
    paint(1, 'How the tests hold the rules'),
    table(coverage),
    handCases(coverage.handCases),
    ...faults(coverage.faults),
    ...(coverage.snapshot === 'out of date' ? [`boundaries.snap.tsv is out of date: ${UPDATE}`] : []),
    ...unheld(coverage.unheld, list),
    `Gate: held ${percent(GATE.held)}, sound ${percent(GATE.boundary)}: ${met ? paint(32, 'met') : paint(31, 'MISSED')}`,
  ].join('\n\n')}\n`;
}

function table({ packs, total }: Coverage): string {
  const rows = [...packs.map((one) => cells(one.pack, one)), cells('total', total)];
  const widths = HEAD.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd();
  return [HEAD, ...rows].map(line).join('\n');
}

function cells(name: string, counts: Counts): string[] {
  const { rules, fired, held, ways, boundaryCases, faulty } = counts;
  const whole = (count: number) => count.toLocaleString('en');
  return [
    name,
    ...[rules, fired, held].map(whole),
    percent(held / rules),
    ...[ways, boundaryCases].map(whole),
    percent((rules - faulty) / rules),
  ];
}

/** Rounded down, so that 100 % is said of all alone. */
const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

function handCases(perFile: Coverage['handCases']): string {
  const files = Object.entries(perFile).map(([file, count]) => `${file.replace('.yaml', '')} ${count}`);
  const all = Object.values(perFile).reduce((sum, count) => sum + count, 0);
  return `${all.toLocaleString('en')} cases by hand: ${files.join(', ')}`;
}

function faults(all: readonly Fault[]): string[] {
  if (all.length === 0) return [];
  const lines = all
    .slice(0, FAULTS_SHOWN)
    .map(
      ({ rule, why, profile, facts }) => `  ${rule} ${why}${facts ? ` (${profile}: ${shown(facts)})` : ''}`,
    );
  const more = all.length > FAULTS_SHOWN ? [`  … ${all.length - FAULTS_SHOWN} more`] : [];
  return [['Edges that are not where the rule says:', ...lines, ...more].join('\n')];
}

const shown = (facts: object) =>
  Object.entries(facts)
    .map(([fact, value]) => `${fact} ${value}`)
    .join(', ');

function unheld(rules: readonly Unheld[], list: boolean): string[] {
  if (rules.length === 0) return ['Every rule is held by a case.'];
  const count = rules.length === 1 ? '1 rule is' : `${rules.length} rules are`;
  if (!list) return [`${count} held by no case: --list names them`];
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  const lines = rules.map(({ rule, kind, fires }) => `  ${rule.padEnd(width)}  ${kind}, ${state(fires)}`);
  return [[`${count} held by no case:`, ...lines].join('\n'), HOW_TO];
}

const state = (fires: number) =>
  fires === 0 ? 'fires in none' : `fires in ${fires}, none of which asks for what it does`;

const HOW_TO = `To hold one, write down who it is for and what they should be told, in packages/rules/cases/care.yaml:
a level that the rule alone gives, an item (do, avoid) or sign (watches) that it alone proposes, or its id under says.
Contraindications belong into exclusions.yaml, levels by themselves into floors.yaml and holds.yaml.`;
