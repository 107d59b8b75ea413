import { readdirSync, readFileSync } from 'node:fs';
import { SkinAdviseError } from '@skin-advise/core';
import type { Problem } from '@skin-advise/rules/loading';
import { describe, expect, it } from 'vitest';
import { loadRules } from './index.js';

const FOLDER = new URL('../../../../examples/bad/rules/', import.meta.url);
const FILES = readdirSync(FOLDER).sort();

function failure(file: string): SkinAdviseError {
  try {
    loadRules([{ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }]);
  } catch (error) {
    if (error instanceof SkinAdviseError) return error;
    throw error;
  }
  throw new Error(`${file} was loaded`);
}

describe('bad rules', () => {
  it('cover the mistakes that authors make', () => {
    const messages = new Set(FILES.map((file) => failure(file).message));
    expect([...messages].sort()).toMatchSnapshot();
    expect(FILES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(FILES)('%s ends in one error with a line that says what to do', (file) => {
    const { code, message, path, found, expected, hint, cause } = failure(file);
    const problems = cause as readonly Problem[];
    expect(code).toBe('bad_pack');
    expect(problems.map((problem) => problem.message)).toHaveLength(1);
    expect(problems[0]!.line).toBeGreaterThan(0);
    for (const part of [message, path, found, expected, hint]) expect(part).toMatch(/\S/);
    expect([path, message, `found ${found}`, `expected ${expected}`, hint].join('\n')).toMatchSnapshot();
  });
});
