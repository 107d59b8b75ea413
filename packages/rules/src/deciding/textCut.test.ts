import { describe, expect, it } from 'vitest';
import { caseOf } from '../facts/caseOf.js';
import type { RuleBook } from '../pack/RuleBook.js';
import { LONGEST_TEXT } from '../symptoms/longestText.js';
import { createDecider } from './createDecider.js';

const BOOK = { packs: [{ id: 't', profiles: ['face'], rules: [] }], items: {} } as unknown as RuleBook;
const noticesOf = (text: string) => createDecider(BOOK).decide({ ...caseOf('face', {}), text }).notices;

describe('a text too long to be read whole', () => {
  it('is said to have been cut, with how much was read', () => {
    const notice = { code: 'text_cut', params: { limit: LONGEST_TEXT } };
    expect(noticesOf('가'.repeat(LONGEST_TEXT + 1))).toContainEqual(notice);
  });
  it('is not said of one that fits', () => {
    expect(noticesOf('가'.repeat(LONGEST_TEXT)).map(({ code }) => code)).not.toContain('text_cut');
  });
});
