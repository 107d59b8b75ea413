import { type Case, classFamily } from '@skin-advise/core';
import { type Facts, known } from '../FactState.js';

/** What the opinion facts hold where there is no opinion: known, so that silence leaves nothing open. */
export const NO_OPINION = 'none';

/** Which class the words resemble, and whether that is another than the photo's, for profiles that have classes. */
export function addOpinionFacts({ profile, textOpinion }: Case, facts: Facts): void {
  if (profile !== 'face' && profile !== 'lesion') return;
  facts.set('opinion.class', known(textOpinion?.condition ?? NO_OPINION));
  facts.set('opinion.strength', known(textOpinion?.strength ?? NO_OPINION));
  const photo = facts.get('top1');
  const seen = photo?.kind === 'known' ? String(photo.value) : undefined;
  facts.set('opinion.differs', known(differ(seen, textOpinion?.condition)));
}

const differ = (photo: string | undefined, words: string | undefined) =>
  photo !== undefined && words !== undefined && classFamily(photo) !== classFamily(words);
