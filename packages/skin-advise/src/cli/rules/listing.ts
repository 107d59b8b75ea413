import type { Locale } from '@skin-advise/core';
import { type Colors, createColors } from '@skin-advise/core/rendering';
import { colourWanted } from '../colourWanted.js';
import type { Io } from '../Io.js';
import { fit, pad } from '../layout.js';
import { briefly } from './effects.js';
import type { RuleSet } from './RuleSet.js';
import type { RuleRecord } from './ruleRecord.js';
import { wordsOf } from './words.js';

const MARKS = { added: '+', overridden: '~' } as const;
const EFFECT = 26;
const GAP = '  ';
/** From here a reason has room beside the rest. */
const ONE_LINE = 130;
/** Under this an effect says nothing any more. */
const LEAST_EFFECT = 14;

interface Row {
  readonly mark: string;
  readonly id: string;
  readonly kind: string;
  readonly effect: string;
  readonly because: string;
}

/** Rules line by line: aligned and whole in a pipe, within the width of a terminal. */
export function listing(rules: readonly RuleRecord[], set: RuleSet, locale: Locale, io: Io): string {
  const words = wordsOf(locale);
  const colors = createColors(colourWanted(io, io.columns !== undefined));
  const rows = [...rules.map((rule) => rowOf(rule, set, locale)), ...switchedOff(set)];
  const off = set.changes.disabled.length;
  const total = [words.total(rules.length), ...(off > 0 ? [words.switchedOff(off)] : [])].join(' · ');
  const layout = layoutFor(rows, io.columns, colors);
  return `${[...rows.map(layout), colors.dim(total)].join('\n')}\n`;
}

function rowOf(rule: RuleRecord, { wordings }: RuleSet, locale: Locale): Row {
  return {
    mark: rule.change ? MARKS[rule.change] : ' ',
    id: rule.id,
    kind: rule.kind,
    effect: briefly(rule, wordings[locale]),
    because: rule.wording[locale].because,
  };
}

const switchedOff = ({ changes }: RuleSet): Row[] =>
  changes.disabled.map(({ rule, because }) => ({ mark: '-', id: rule, kind: '', effect: '', because }));

function layoutFor(rows: readonly Row[], columns: number | undefined, colors: Colors): (row: Row) => string {
  const id = Math.max(4, ...rows.map((row) => row.id.length));
  const kind = Math.max(4, ...rows.map((row) => row.kind.length));
  const head = (row: Row) =>
    `${row.mark} ${colors.bold(pad(row.id, id))}${GAP}${colors.dim(pad(row.kind, kind))}${GAP}`;
  if (columns === undefined)
    return (row) => `${head(row)}${pad(row.effect, EFFECT)}${GAP}${row.because}`.trimEnd();
  const room = columns - (2 + id + GAP.length + kind + GAP.length);
  const below = (text: string) => `${GAP}${GAP}${colors.dim(fit(text, columns - 2 * GAP.length))}`;
  if (columns >= ONE_LINE && room >= 2 * EFFECT)
    return (row) => {
      const effect = pad(fit(row.effect, EFFECT), EFFECT);
      return `${head(row)}${effect}${GAP}${fit(row.because, room - EFFECT - GAP.length)}`;
    };
  if (room >= LEAST_EFFECT) return (row) => `${head(row)}${fit(row.effect, room)}\n${below(row.because)}`;
  return (row) => {
    const rest = [row.kind, row.effect, row.because].filter(Boolean).join(' · ');
    return `${row.mark} ${colors.bold(row.id)}\n${below(rest)}`;
  };
}
