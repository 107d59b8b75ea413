import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inputHash, sha256Hex } from './inputHash.js';

it('is the SHA-256 that everyone computes', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('does not depend on the order of keys or on how Hangul is composed', () => {
  expect(inputHash({ a: 1, b: ['비듬'] })).toBe(inputHash({ b: ['비듬'.normalize('NFD')], a: 1 }));
});

it('tells different inputs apart', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer(),
      (a, b) => (inputHash({ a }) === inputHash({ a: b })) === (a === b),
    ),
  );
});
