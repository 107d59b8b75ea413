import { SkinAdviseError } from '@skin-advise/core';
import { type CorpusProblem, showCorpusProblem } from './CorpusProblem.js';

/** Everything that is wrong with a corpus as one error; `cause` holds all problems. */
export function badCorpus(problems: readonly CorpusProblem[], path: string): SkinAdviseError {
  const one = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return new SkinAdviseError({
    code: 'bad_corpus',
    message: [`The passages have ${one}`, ...problems.map(showCorpusProblem)].join('\n'),
    path,
    found: `${one} in ${new Set(problems.map(({ file }) => file)).size} files`,
    expected: 'passages as packages/rag/passages/README.md describes them',
    hint: 'Correct them from the top; nothing was written',
    cause: problems,
  });
}
