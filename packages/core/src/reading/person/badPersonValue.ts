import { fail } from '../shape/fail.js';

/** Stops at something about the person that cannot be read: guessing here could harm. */
export function badPersonValue(value: unknown, path: string, expected: string): never {
  return fail({
    code: 'bad_person_value',
    message: 'This cannot be read',
    path,
    value,
    expected,
    hint: 'Write it as expected, or leave the key out: what is not stated is treated as unknown',
  });
}
