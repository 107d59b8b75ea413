import { didYouMean, showFound } from '@skin-advise/core';
import type { z } from 'zod';
import type { Path, Problem, ProblemWords } from '../Problem.js';
import { type PackPart, problemAt } from '../parsing/PackPart.js';
import { packFileSchema } from '../parsing/packFileSchema.js';
import { keysAt } from './schemaKeys.js';

type Issue = z.core.$ZodIssue;

/** Whether a pack has the shape that the schema asks for: keys, kinds of values, words of a list. */
export function checkShape(part: PackPart): Problem[] {
  const result = packFileSchema.safeParse(part.value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => problemsOf(part, issue, []));
}

function problemsOf(part: PackPart, issue: Issue, above: Path): Problem[] {
  const path: Path = [...above, ...(issue.path as (string | number)[])];
  if (issue.code === 'invalid_union') {
    const branch = branchFor(issue.errors, valueAt(part.value, path));
    if (branch) return branch.flatMap((inner) => problemsOf(part, inner, path));
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problemAt(part, [...path, key], unknownKey(key, path)));
  const words = path.length === 0 ? noPack(part.value) : wordsFor(issue, valueAt(part.value, path), path);
  return [problemAt(part, path, words)];
}

function noPack(value: unknown): ProblemWords {
  const found = value === null || value === undefined ? 'nothing' : showFound(value);
  const expected = 'pack, version, profiles and what they change';
  return { message: 'This file holds no pack', found, expected, hint: 'Start from skin-advise rules --help' };
}

/** Of the shapes that a value may have, the one that it tries to be: the first that has its kind. */
function branchFor(branches: readonly Issue[][], value: unknown): Issue[] | undefined {
  const isOther = (issue: Issue) =>
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
  return typeof value === 'object' || typeof value === 'string'
    ? branches.find((issues) => !issues.some(isOther))
    : undefined;
}

function unknownKey(key: string, path: Path): ProblemWords {
  const known = keysAt(packFileSchema, path);
  return {
    message: 'There is no such key here',
    found: key,
    expected: known.join(', '),
    hint: didYouMean(known, key, 'Leave it out, or correct its spelling'),
  };
}

function wordsFor(issue: Issue, value: unknown, path: Path): ProblemWords {
  const found = value === undefined ? 'nothing' : showFound(value);
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const hint = didYouMean(known, String(value), 'Use one of these words');
    return { message: 'This word is not known here', found, expected: known.join(', '), hint };
  }
  if (issue.code === 'invalid_key')
    return { message: 'This name is not written as names are', found, ...named(path) };
  if (value === undefined) {
    const key = String(path.at(-1) ?? 'everything');
    return { message: `${key} is missing`, found, expected: expectedOf(issue), hint: `Add ${key}` };
  }
  return {
    message: 'This value does not fit',
    found,
    expected: expectedOf(issue),
    hint: hintFor(issue, value),
  };
}

function named(path: Path): Pick<ProblemWords, 'expected' | 'hint'> {
  const isRule = path.at(-2) === 'rules';
  return isRule
    ? { expected: 'the id of a rule, such as clinic.care.rinse', hint: 'Use lower-case words joined by dots' }
    : { expected: 'a name such as zinc_shampoo', hint: 'Use lower-case letters, digits and _' };
}

function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small') return `at least ${issue.minimum} ${UNITS[issue.origin] ?? ''}`.trim();
  if (issue.code === 'too_big') return `at most ${issue.maximum} ${UNITS[issue.origin] ?? ''}`.trim();
  if (issue.code === 'invalid_union') return 'a test such as severity.dandruff >= 2, or all, any, none';
  return issue.message;
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list',
  string: 'a text',
  int: 'a whole number',
};
const UNITS: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

function hintFor(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number')
    return 'Put it in quotes, or write it in full: version: 1.0.0';
  if (issue.code === 'invalid_type' && issue.expected === 'array') return 'Write a list: [a, b]';
  if (issue.code === 'invalid_type' && ['object', 'record'].includes(issue.expected))
    return 'Indent its keys below it; see docs/packs.md';
  return 'Write it as expected; see docs/packs.md';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}
