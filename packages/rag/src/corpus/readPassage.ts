import type { CorpusPassage } from './Corpus.js';
import { type CorpusProblem, type FieldPath, problemAt } from './CorpusProblem.js';
import type { Draft } from './Draft.js';
import { type PassageFrontMatter, passageSchema } from './passageSchema.js';
import { showSources } from './showSources.js';

/** What reading one draft gives: the passage, or what keeps it from being one. */
export type ReadPassage =
  | { readonly passage: CorpusPassage; readonly problems: readonly [] }
  | { readonly problems: readonly CorpusProblem[] };

/** Validates the fields of one draft and builds the passage, its keys always in the same order. */
export function readPassage(draft: Draft): ReadPassage {
  const parsed = passageSchema.safeParse(draft.fields);
  if (parsed.success) return { passage: passageOf(parsed.data, draft.body), problems: [] };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(draft, issue)) };
}

type Issue = NonNullable<ReturnType<typeof passageSchema.safeParse>['error']>['issues'][number];

function problemsOf(draft: Draft, issue: Issue): CorpusProblem[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problemAt(draft, [...path, key], 'there is no such field'));
  const missing = path.length > 0 && valueAt(draft.fields, path) === undefined;
  return [problemAt(draft, path, missing ? 'is missing' : issue.message)];
}

const valueAt = (fields: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null)?.[key], fields);

function passageOf({ topics, audience, sources, ...rest }: PassageFrontMatter, body: string): CorpusPassage {
  const ordered = sources.map(({ org, title, year, url }) => ({
    org,
    title,
    year,
    ...(url === undefined ? {} : { url }),
  }));
  return {
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
}
