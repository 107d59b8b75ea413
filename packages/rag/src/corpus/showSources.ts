import type { PassageSource } from './Corpus.js';

/** Sources as one readable line: `기관, 제목 (연도)`, several joined with a semicolon. */
export function showSources(sources: readonly PassageSource[]): string {
  return sources
    .map(({ org, title, year }) => (year === null ? `${org}, ${title}` : `${org}, ${title} (${year})`))
    .join('; ');
}
