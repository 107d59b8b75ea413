import { parseJson, SkinAdviseError } from '@skin-advise/core';
import type { RuleBook } from '@skin-advise/rules';
import type { Io } from '../Io.js';
import { readText } from '../readText.js';
import { BOOK_SCHEMA } from './exportBook.js';
import { openRules } from './RuleSet.js';

export const SHIPPED = 'shipped';

/**
 * One side of a comparison: `shipped`, a book that `rules export` wrote, or a pack of the user's own on the shipped ones.
 *
 * @throws SkinAdviseError `cannot_read`, `bad_pack`
 */
export async function openBook(path: string, io: Io): Promise<RuleBook> {
  if (path === SHIPPED) return (await openRules([], io)).book;
  if (!path.endsWith('.json')) return (await openRules([path], io)).book;
  const value = parseJson(readText(path, io, 'a book of rules'), path) as {
    schema?: unknown;
    book?: unknown;
  };
  if (value?.schema === BOOK_SCHEMA && Array.isArray((value.book as RuleBook | undefined)?.packs))
    return value.book as RuleBook;
  throw new SkinAdviseError({
    code: 'bad_pack',
    message: 'This JSON is no book of rules',
    path,
    found: String(value?.schema ?? 'no schema'),
    expected: BOOK_SCHEMA,
    hint: 'skin-advise rules export writes one; packs of your own are YAML',
  });
}
