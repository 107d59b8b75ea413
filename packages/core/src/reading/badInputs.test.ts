import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SkinAdviseError } from '../errors/SkinAdviseError.js';
import { parseJson } from './parseJson.js';
import { readResult } from './readResult.js';

const FOLDER = new URL('../../../../examples/bad/', import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort();

function failure(file: string): SkinAdviseError {
  try {
    readResult(parseJson(readFileSync(new URL(file, FOLDER), 'utf8'), file));
  } catch (error) {
    if (error instanceof SkinAdviseError) return error;
    throw error;
  }
  throw new Error(`${file} was read`);
}

describe('bad input', () => {
  it('covers the failures that people meet', () => {
    const codes = new Set(FILES.map((file) => failure(file).code));
    expect([...codes].sort()).toMatchSnapshot();
    expect(FILES.length).toBeGreaterThanOrEqual(16);
  });

  it.each(FILES)('%s ends in one located error that says what to do', (file) => {
    const { code, message, path, found, expected, hint } = failure(file);
    for (const part of [message, path, found, expected, hint]) expect(part).toMatch(/\S/);
    expect(
      [`${code} at ${path}`, message, `found ${found}`, `expected ${expected}`, hint].join('\n'),
    ).toMatchSnapshot();
  });
});
