import type { Source } from '@skin-advise/rules';
import { wordsOf } from '../../packages/skin-advise/src/cli/rules/words.js';

/** What rests on nobody but us cites this. */
const OURS = 'editorial';

/** A publication as it is cited. */
export function sourceName(id: string, { org, title, year }: Source): string {
  return id === OURS ? title : `${org}, ${title}, ${year ?? wordsOf('ko').noYear}`;
}

/** How it was seen; our own judgement is no publication that one could see. */
export const sourceSeen = (id: string, { seen }: Source): string =>
  id === OURS ? '기대는 간행물 없음' : wordsOf('ko').seen[seen]!;
