export { renderMarkdown } from './renderMarkdown.js';
export { renderText, type TextOptions } from './renderText.js';
export {
  buildReport,
  type Report,
  type ReportLine,
  type ReportOptions,
  type ReportSection,
} from './report.js';
export { type Colors, createColors, stringWidth } from './screen.js';
