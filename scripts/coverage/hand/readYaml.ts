import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const CASES = new URL('../../../packages/rules/cases/', import.meta.url);

/** A file of packages/rules/cases. Its shape is checked by the tests that decide it. */
export function readYaml<T>(file: string): T {
  return parse(readFileSync(new URL(file, CASES), 'utf8')) as T;
}
