import { corpus } from '@skin-advise/rag';
import { BOOK } from '@skin-advise/rules';
import { describe, expect, it } from 'vitest';

const items = Object.entries(BOOK.items);
const known = new Set(corpus.passages.map(({ id }) => id));

describe('the guidance that care rests on', () => {
  it('is named by every care item', () => {
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(([, { passages }]) => passages.length === 0).map(([code]) => code)).toEqual([]);
  });

  it('exists wherever a care item names it, and is named once by the item', () => {
    const wrong = items.flatMap(([code, { passages }]) =>
      passages.filter((id, i) => !known.has(id) || passages.indexOf(id) !== i).map((id) => `${code}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });
});
