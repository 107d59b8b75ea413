import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutPrefix, withPrefix } from './prefixes.js';

it('gives back every word that was shortened', () => {
  const word = fc.string({ unit: fc.constantFrom('가', '슴', '이', '다', '/', 'ㅂ', '-') });
  fc.assert(
    fc.property(word, word, word, (stem, one, other) => {
      expect(withPrefix(withoutPrefix(stem + one, stem + other), stem + other)).toBe(stem + one);
    }),
  );
});

it('writes what neighbours share as one character', () => {
  expect(withoutPrefix('가슴이답답', '가슴이아프')).toBe('3답답');
});
