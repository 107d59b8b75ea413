import { SkinAdviseError } from '@skin-advise/core';
import type { Problem } from './Problem.js';
import { showPlace, showProblem } from './showProblem.js';

const SHOWN = 12;

/** Everything that is wrong with packs as one error; `cause` holds all problems. */
export function badPack(problems: readonly Problem[]): SkinAdviseError {
  const [first] = problems as [Problem];
  return problems.length === 1 ? one(first) : several(problems);
}

function one(problem: Problem): SkinAdviseError {
  const { rule, path, message, found, expected, hint } = problem;
  const where = [showPlace(problem), rule, path].filter(Boolean).join(' · ');
  return new SkinAdviseError({
    code: 'bad_pack',
    message,
    path: where,
    found,
    expected,
    hint,
    cause: [problem],
  });
}

function several(problems: readonly Problem[]): SkinAdviseError {
  const shown = problems.slice(0, SHOWN).map(showProblem);
  const more = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more`] : [];
  return new SkinAdviseError({
    code: 'bad_pack',
    message: [`The rules have ${problems.length} problems`, ...shown, ...more].join('\n\n'),
    path: [...new Set(problems.map(({ file }) => file))].join(', '),
    found: `${problems.length} problems`,
    expected: 'packs as docs/packs.md describes them',
    hint: 'Correct them from the top: one mistake may cause several problems',
    cause: problems,
  });
}
