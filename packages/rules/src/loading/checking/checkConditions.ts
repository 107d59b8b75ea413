import { didYouMean, SkinAdviseError } from '@skin-advise/core';
import type { FactSpec } from '../../facts/FactSpec.js';
import { FACT_BY_NAME } from '../../facts/registry.js';
import { exampleFacts } from '../../inspecting/exampleFacts.js';
import { factRange } from '../../inspecting/factRange.js';
import { conjunctionsIn, testsIn, type When } from '../../inspecting/testsIn.js';
import { parseTest, type Test } from '../../pack/condition.js';
import { compileTable } from '../../table/compileTable.js';
import type { Path, Problem, ProblemWords } from '../Problem.js';
import { problemAt } from '../parsing/PackPart.js';
import type { Draft, RuleEntry } from './Draft.js';

/** The table writes conditions out; beyond this one rule would outweigh all others together. */
const MOST_CONJUNCTIONS = 2_000;

/** Every test can be read, names a fact, and compares it with what it can be; the whole can come true. */
export function checkConditions({ rules, packs }: Draft): Problem[] {
  const ofRules = rules.flatMap((entry) => {
    const tests = checkTests(entry.rule.when, (path, words) => entry.problem(['when', ...path], words));
    return tests.length > 0 ? tests : checkWhole(entry);
  });
  const ofPacks = packs.flatMap(({ pack, part }) =>
    pack.impossible.flatMap(({ when }, index) =>
      checkTests(when, (path, words) => problemAt(part, ['impossible', index, 'when', ...path], words)),
    ),
  );
  return [...ofRules, ...ofPacks];
}

function checkTests(when: When, problem: (path: Path, words: ProblemWords) => Problem): Problem[] {
  return testsIn(when).flatMap(({ expression, path }) => {
    const words = wordsFor(expression);
    return words ? [problem(path, words)] : [];
  });
}

function wordsFor(expression: string): ProblemWords | undefined {
  const test = read(expression);
  if (!('fact' in test)) return test;
  const spec = FACT_BY_NAME.get(test.fact);
  return spec ? misfit(test, spec) : unknownFact(test.fact);
}

function read(expression: string): Test | ProblemWords {
  try {
    return parseTest(expression);
  } catch (error) {
    const { message, found = expression, expected = '', hint = '' } = error as SkinAdviseError;
    return { message, found, expected, hint };
  }
}

function unknownFact(found: string): ProblemWords {
  return {
    message: 'There is no such fact',
    found,
    expected: 'a fact that skin-advise rules facts lists',
    hint: didYouMean(FACT_BY_NAME.keys(), found, 'skin-advise rules facts lists every fact'),
  };
}

/** Words for a test whose operator or value does not go with the fact. */
function misfit({ fact, op, value }: Test, { kind, choices }: FactSpec): ProblemWords | undefined {
  const message = 'This fact cannot be compared like this';
  const found = `${fact} ${op} ${value}`;
  if (kind === 'number') {
    const [least, most] = factRange(fact);
    if (typeof value !== 'number')
      return {
        message,
        found,
        expected: 'a number',
        hint: `Write for example: ${fact} >= ${Math.max(least, 1)}`,
      };
    if (value >= least && value <= most) return undefined;
    const expected = `a number from ${least} to ${most}`;
    return { message, found, expected, hint: most === 1 ? 'Write 0.2 for 20%' : 'Correct the number' };
  }
  const words = kind === 'flag' ? ['true', 'false'] : choices!;
  if (op !== '==' && op !== '!=')
    return { message, found, expected: '== or !=', hint: `${fact} is one of ${words.join(', ')}` };
  if (words.includes(String(value))) return undefined;
  const hint = didYouMean(words, String(value), 'Use one of these words');
  return { message, found, expected: words.join(', '), hint };
}

function checkWhole({ rule, problem }: RuleEntry): Problem[] {
  const count = conjunctionsIn(rule.when);
  if (count > MOST_CONJUNCTIONS) {
    const words = { found: `${count} combinations`, expected: `at most ${MOST_CONJUNCTIONS}` };
    return [
      problem(['when'], {
        message: 'This condition is too wide',
        ...words,
        hint: 'Make several rules of it',
      }),
    ];
  }
  if (!exampleFacts(rule.when)) {
    const words = { found: 'tests that exclude each other', expected: 'a condition that can come true' };
    const hint = 'Drop one of the tests, or make two rules of it';
    return [problem(['when'], { message: 'This rule can never fire', ...words, hint })];
  }
  return refusedByEngine({ rule, problem });
}

/** The engine has the last word; what it refuses and the checks above let pass is still said with its place. */
function refusedByEngine({ rule, problem }: Pick<RuleEntry, 'rule' | 'problem'>): Problem[] {
  try {
    compileTable([rule]);
    return [];
  } catch (error) {
    if (!(error instanceof SkinAdviseError)) throw error;
    const {
      message,
      found = rule.id,
      expected = 'a condition that the table can hold',
      hint = 'Simplify it',
    } = error;
    return [problem(['when'], { message, found, expected, hint })];
  }
}
