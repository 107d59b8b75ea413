import type { Advice } from '../advising/advice.js';
import { buildReport, type ReportLine, type ReportOptions, type ReportSection } from './report.js';

/** An Advice as Markdown: the same order as the terminal, with text from outside escaped. */
export function renderMarkdown(advice: Advice, options: ReportOptions): string {
  const report = buildReport(advice, options);
  const blocks = [
    `# ${escape(report.subject)} · ${escape(report.headline)}`,
    `**${escape(report.tag)}**`,
    escape(report.narrative),
    ...report.sections.map(section),
    '---',
    [...report.notices, report.footer].map(escape).join('  \n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section({ heading, numbered, lines }: ReportSection): string {
  const items = lines.map((line, index) => item(line, numbered ? `${index + 1}.` : '-'));
  return [`## ${escape(heading)}`, '', ...items].join('\n');
}

function item({ text, refs, note, rule }: ReportLine, mark: string): string {
  const cited = refs?.length ? ` ${refs.map((ref) => `\\[${ref}\\]`).join('')}` : '';
  const follow = note ? ` — ${escape(note)}` : '';
  const id = rule ? ` \`${rule}\`` : '';
  return `${mark} ${escape(text)}${cited}${follow}${id}`;
}

/** What a person typed must not become markup; line breaks would end a list item. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/~~/g, '\\~\\~').replace(/\s*\n\s*/g, ' ');
}
