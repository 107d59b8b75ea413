import type { CorpusPassage } from './Corpus.js';
import type { CorpusProblem } from './CorpusProblem.js';
import { passageSchema } from './passageSchema.js';
import { showSources } from './showSources.js';

/** What reading one file gives: the passage, or what keeps it from being one. */
export type ReadPassage =
  | { readonly passage: CorpusPassage; readonly problems: readonly [] }
  | { readonly problems: readonly CorpusProblem[] };

/** Validates the front matter of one file and builds the passage, its keys always in the same order. */
export function readPassage(file: string, frontMatter: unknown, body: string): ReadPassage {
  const parsed = passageSchema.safeParse(frontMatter);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      file,
      field: issue.path.join('.') || '(front matter)',
      message: issue.message,
    }));
    return { problems };
  }
  const { topics, audience, sources, ...rest } = parsed.data;
  const ordered = sources.map(({ org, title, year, url }) => ({
    org,
    title,
    year,
    ...(url === undefined ? {} : { url }),
  }));
  const passage: CorpusPassage = {
    id: rest.id,
    conditions: rest.conditions,
    topic: topics[0] as string,
    title: rest.title,
    text: body.replace(/\s+/g, ' ').trim(),
    source: showSources(ordered),
    topics,
    ...(audience === undefined ? {} : { audience }),
    contraindications: rest.contraindications,
    sources: ordered,
    reviewedOn: rest.reviewedOn,
    status: rest.status,
    asks: rest.asks,
  };
  return { passage, problems: [] };
}
