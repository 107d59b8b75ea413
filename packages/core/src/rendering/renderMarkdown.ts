import type { Advice } from '../advising/advice.js';
import { buildReport, type ReportLine, type ReportOptions, type ReportSection } from './report.js';

/** An Advice as Markdown: the same order as the terminal, with text from outside escaped. */
export function renderMarkdown(advice: Advice, options: ReportOptions): string {
  const report = buildReport(advice, options);
  const blocks = [
    `# ${inert(report.subject)} · ${inert(report.headline)}`,
    `**${inert(report.tag)}**`,
    inert(report.narrative),
    ...report.sections.map(section),
    '---',
    [...report.notices, report.footer].map(inert).join('  \n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section({ heading, numbered, lines }: ReportSection): string {
  const items = lines.map((line, index) => item(line, numbered ? `${index + 1}.` : '-'));
  return [`## ${inert(heading)}`, '', ...items].join('\n');
}

function item({ text, refs, note, rule }: ReportLine, mark: string): string {
  const cited = refs?.length ? ` ${refs.map((ref) => `\\[${ref}\\]`).join('')}` : '';
  const follow = note ? ` — ${inert(note)}` : '';
  const id = rule ? ` \`${rule}\`` : '';
  return `${mark} ${inert(text)}${cited}${follow}${id}`;
}

/** What a person typed must not become markup; line breaks would end a list item. */
function inert(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
    .replace(/~~/g, '\\~\\~')
    .replace(/\s*\n\s*/g, ' ');
}
