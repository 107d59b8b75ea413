import { BODY_SIGNS } from './bodySigns.js';
import { COURSE_MARKS, COURSE_TRAITS } from './courseWords.js';
import { EXPOSURES } from './exposures.js';
import { HAIR_AND_SPOTS } from './hairAndSpots.js';
import { HAIR_MARKS, HAIR_MASKS, HAIR_TRAITS } from './hairWords.js';
import { MASKS } from './masks.js';
import { NAIL_MARKS, NAIL_TRAITS } from './nailWords.js';
import { PEOPLE } from './people.js';
import { PHRASES } from './phrases.js';
import { PLACES } from './places.js';
import { CEASE, FINE, ISNT, NONE, NOT, SCOPE_MARKS } from './scopeWords.js';
import { SKIN_SIGNS } from './signs.js';
import { SPOT_MARKS, SPOT_TRAITS } from './spotWords.js';
import { buildTrie } from './Trie.js';
import { CONTEXT, THINGS } from './things.js';
import { DEGREES, LIGHT_VERBS, VERBS } from './verbs.js';

export const LISTS = [
  PLACES,
  SKIN_SIGNS,
  HAIR_AND_SPOTS,
  BODY_SIGNS,
  VERBS,
  LIGHT_VERBS,
  DEGREES,
  NONE,
  ISNT,
  FINE,
  CEASE,
  NOT,
  SCOPE_MARKS,
  THINGS,
  CONTEXT,
  PHRASES,
  PEOPLE,
  EXPOSURES,
  COURSE_MARKS,
  COURSE_TRAITS,
  SPOT_MARKS,
  SPOT_TRAITS,
  NAIL_MARKS,
  NAIL_TRAITS,
  HAIR_MARKS,
  HAIR_TRAITS,
  HAIR_MASKS,
  MASKS,
] as const;

/** Every word the reader knows. */
export const LEXICON = buildTrie(LISTS);
