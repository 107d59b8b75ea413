import picocolors from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Advice } from '../advising/advice.js';
import type { TriageLevel } from '../vocabulary/triage.js';
import {
  buildReport,
  type Report,
  type ReportLine,
  type ReportOptions,
  type ReportSection,
} from './report.js';

export interface TextOptions extends ReportOptions {
  /** Columns; Korean characters take two. Default 80. */
  readonly width?: number | undefined;
  readonly color?: boolean | undefined;
  /** The last line names packs, corpus and classifier. Default true. */
  readonly footer?: boolean | undefined;
}

type Colors = ReturnType<typeof picocolors.createColors>;

const WIDTH = { fallback: 80, least: 40, most: 100 };
/** Rule ids stand at the right edge when they fit, else on their own line. */
const GAP = 2;

/** An Advice for the terminal: wrapped by display width, coloured if asked. */
export function renderText(advice: Advice, options: TextOptions): string {
  const colors = picocolors.createColors(options.color ?? false);
  const width = Math.min(Math.max(options.width ?? WIDTH.fallback, WIDTH.least), WIDTH.most);
  const report = buildReport(advice, options);
  const blocks = [
    title(report, width, colors),
    indent(wrap(report.narrative, width - 2), '  '),
    ...report.sections.map((section) => sectionBlock(section, width, colors)),
    colors.dim(
      closing(report, options)
        .map((line) => wrap(line, width))
        .join('\n'),
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const closing = ({ notices, footer }: Report, options: TextOptions) =>
  options.footer === false ? notices : [...notices, footer];

function levelColor(level: TriageLevel, colors: Colors): (text: string) => string {
  const urgent = (text: string) => colors.bold(colors.red(text));
  return {
    self_care: colors.green,
    routine: colors.cyan,
    within_2w: colors.yellow,
    within_72h: urgent,
    emergency: urgent,
  }[level];
}

function title({ subject, headline, level, tag }: Report, width: number, colors: Colors): string {
  const left = `${subject} · ${headline}`;
  const right = `[${tag}]`;
  const space = width - stringWidth(left) - stringWidth(right);
  const painted = levelColor(level, colors)(right);
  if (space >= GAP) return `${colors.bold(left)}${' '.repeat(space)}${painted}`;
  return `${painted} ${colors.bold(wrap(left, width - stringWidth(right) - 1))}`;
}

function sectionBlock(section: ReportSection, width: number, colors: Colors): string {
  const lines =
    section.key === 'guidance'
      ? section.lines.map((line, index) => guidanceLine(line, index, width, colors))
      : section.lines.map((line, index) =>
          bullet(line, section.numbered ? `${index + 1}.` : '·', width, colors),
        );
  return [colors.bold(section.heading), ...lines].join('\n');
}

function bullet(line: ReportLine, mark: string, width: number, colors: Colors): string {
  const lead = `  ${mark} `;
  const hang = ' '.repeat(stringWidth(lead));
  const room = width - hang.length;
  const refs = line.refs?.length ? ` ${colors.dim(line.refs.map((ref) => `[${ref}]`).join(''))}` : '';
  const body = indent(wrap(`${line.text}${refs}`, room), hang).slice(hang.length);
  const note = line.note ? `\n${indent(wrap(`→ ${line.note}`, room - 2), `${hang}  `)}` : '';
  const rule = line.rule ? placeRule(`${lead}${body}${note}`, line.rule, width, colors) : '';
  return `${lead}${body}${note}${rule}`;
}

function placeRule(text: string, rule: string, width: number, colors: Colors): string {
  const last = stringWidth(text.slice(text.lastIndexOf('\n') + 1));
  const space = width - last - stringWidth(rule);
  return space >= GAP
    ? ' '.repeat(space) + colors.dim(rule)
    : `\n${' '.repeat(Math.max(0, width - stringWidth(rule)))}${colors.dim(rule)}`;
}

function guidanceLine(line: ReportLine, index: number, width: number, colors: Colors): string {
  const lead = `  [${index + 1}] `;
  const hang = ' '.repeat(lead.length);
  const source = line.note ? `\n${colors.dim(indent(wrap(line.note, width - hang.length), hang))}` : '';
  return `${lead}${indent(wrap(line.text, width - hang.length), hang).slice(hang.length)}${source}`;
}

const wrap = (text: string, width: number) => wrapAnsi(text, width, { trim: true });
const indent = (text: string, by: string) =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');
