import { BODY_SIGNS } from './bodySigns.js';
import { EXPOSURES } from './exposures.js';
import { HAIR_AND_SPOTS } from './hairAndSpots.js';
import { MASKS } from './masks.js';
import { PEOPLE } from './people.js';
import { PHRASES } from './phrases.js';
import { PLACES } from './places.js';
import { CEASE, FINE, ISNT, NONE, NOT, SCOPE_MARKS } from './scopeWords.js';
import { SKIN_SIGNS } from './signs.js';
import { buildTrie } from './Trie.js';
import { CONTEXT, THINGS } from './things.js';
import { HABIT_MARKS, HABIT_THINGS, HABIT_VERBS } from './touchHabits.js';
import { TOUCH_MARKS } from './touchMarks.js';
import { TOUCH_MASKS } from './touchMasks.js';
import { TOUCH_STORIES } from './touchStories.js';
import { TOUCH_THINGS } from './touchThings.js';
import { TOUCH_LIGHT, TOUCH_VERBS } from './touchVerbs.js';
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
  MASKS,
  TOUCH_THINGS,
  HABIT_THINGS,
  HABIT_VERBS,
  HABIT_MARKS,
  TOUCH_VERBS,
  TOUCH_LIGHT,
  TOUCH_MARKS,
  TOUCH_STORIES,
  TOUCH_MASKS,
] as const;

/** Every word the reader knows. */
export const LEXICON = buildTrie(LISTS);
