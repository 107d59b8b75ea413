import { sha256Hex } from '@skin-advise/core';
import type { Corpus } from './Corpus.js';
import { type CorpusProblem, problemAt } from './CorpusProblem.js';
import type { Draft } from './Draft.js';
import { type FiledPassage, lintCorpus } from './lintCorpus.js';
import { lintPassage } from './lintPassage.js';
import { readPassage } from './readPassage.js';

export type Compiled = { readonly corpus: Corpus } | { readonly problems: readonly CorpusProblem[] };

/** Checks drafts, each by itself and all together, and makes a checksummed corpus of them; or says all that is wrong. */
export function compileCorpus(
  drafts: readonly Draft[],
  { id, version }: Pick<Corpus, 'id' | 'version'>,
): Compiled {
  const read = drafts.map(readAndLint);
  const filed = read.flatMap((one) => ('filed' in one ? [one.filed] : []));
  const problems = [...read.flatMap((one) => ('problems' in one ? one.problems : [])), ...lintCorpus(filed)];
  if (problems.length > 0) return { problems };
  const passages = filed.map(({ passage }) => passage).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { corpus: { id, version, sha256: sha256Hex(JSON.stringify(passages)), passages } };
}

function readAndLint(
  draft: Draft,
): { readonly filed: FiledPassage } | { readonly problems: readonly CorpusProblem[] } {
  const read = readPassage(draft);
  if (!('passage' in read)) return { problems: read.problems };
  const problems = [...lintId(draft, read.passage.id), ...lintPassage(draft, read.passage)];
  return problems.length > 0 ? { problems } : { filed: { written: draft, passage: read.passage } };
}

/** Rules and other passages name a passage by its id: it says where the passage is, and of which language. */
function lintId(draft: Draft, found: string): CorpusProblem[] {
  const fits = 'is' in draft.id ? found === draft.id.is : found.startsWith(draft.id.begins);
  if (fits) return [];
  const expected = 'is' in draft.id ? draft.id.is : `${draft.id.begins}<folder>/<name>`;
  return [problemAt(draft, ['id'], `${found}, expected ${expected}`)];
}
