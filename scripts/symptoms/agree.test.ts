import { expect, it } from 'vitest';
import { agreed } from './agree.js';
import { expectations, parseLabels } from './labels.js';

const RED = new Set(['fever', 'blisters']);
const verdicts = (first: string, second: string) =>
  Object.fromEntries(expectations(agreed(parseLabels(first), parseLabels(second), RED)));

it('keeps what two labellers see alike, however they put it', () => {
  expect(verdicts('fever !blisters', 'c:fever <blisters')).toEqual({ fever: 'now', blisters: 'not_now' });
});

it('opens what only one of them sees', () => {
  expect(verdicts('fever', 'blisters')).toEqual({ fever: 'either', blisters: 'either' });
});

it('takes silence and a denial for the same', () => {
  expect(verdicts('!fever', 'none')).toEqual({ fever: 'not_now' });
});

it('leaves concepts alone that the second was not asked about', () => {
  expect(verdicts('itch', 'none')).toEqual({ itch: 'now' });
});
