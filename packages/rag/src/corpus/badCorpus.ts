import { SkinAdviseError } from '@skin-advise/core';
import { type CorpusProblem, showCorpusProblem } from './CorpusProblem.js';

/** Everything that is wrong with a corpus as one error; `cause` holds all problems. */
export function badCorpus(problems: readonly CorpusProblem[], path: string): SkinAdviseError {
  const found = counted(problems.length, 'problem');
  return new SkinAdviseError({
    code: 'bad_corpus',
    message: [`The passages have ${found}`, ...problems.map(showCorpusProblem)].join('\n'),
    path,
    found: `${found} in ${counted(new Set(problems.map(({ file }) => file)).size, 'file')}`,
    expected: 'passages as packages/rag/passages/README.md describes them',
    hint: 'Correct them from the top; nothing was written',
    cause: problems,
  });
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
