import { PLACES } from '../places.js';
import { AGONY_MARKS, AGONY_SIGNS } from './agonyWords.js';
import {
  FAMILY_MARKS,
  FAMILY_MASKS,
  FAMILY_NOUNS,
  FAMILY_PLACES,
  FAMILY_SIGNS,
  FAMILY_VERBS,
} from './alarmFamilies.js';
import { ALARM_MARKS, ALARM_MASKS, ALARM_PLACES } from './alarmSettings.js';
import { ALARM_SIGNS, ALARM_THINGS, ALARM_VERBS } from './alarmWords.js';
import {
  BODY_FAMILY_MARKS,
  BODY_FAMILY_MASKS,
  BODY_FAMILY_NOUNS,
  BODY_FAMILY_PLACES,
  BODY_FAMILY_SIGNS,
  BODY_FAMILY_VERBS,
} from './bodyFamilies.js';
import { BODY_MARKS, BODY_MASKS } from './bodySettings.js';
import { BODY_SIGNS } from './bodySigns.js';
import { BODY_SPEECH } from './bodySpeech.js';
import { BODY_SIGNS_MORE, BODY_THINGS, BODY_VERBS } from './bodyWords.js';
import {
  BREATH_MARKS,
  BREATH_MASKS,
  BREATH_PLACES,
  BREATH_SIGNS,
  BREATH_THINGS,
  BREATH_VERBS,
} from './breathAndThroat.js';
import { CONTACT_MARKS, CONTACT_THINGS, CONTACT_VERBS } from './contactWords.js';
import { COURSE_SPEECH } from './courseSpeech.js';
import { COURSE_MARKS, COURSE_TRAITS } from './courseWords.js';
import { EVERYDAY_CONTEXT, EVERYDAY_SKIN, EVERYDAY_THINGS } from './everydaySkin.js';
import { EXPOSURES } from './exposures.js';
import { EYE_MARKS, EYE_MASKS, EYE_SIGNS } from './eyeAndHead.js';
import { FACE_MARKS, FACE_SIGNS, FACE_THINGS, FACE_VERBS } from './faceAndBlood.js';
import { GRIEF_SPEECH } from './griefSpeech.js';
import { GRIEF_MARKS, GRIEF_MASKS, GRIEF_SIGNS, GRIEF_THINGS, GRIEF_VERBS } from './griefWords.js';
import { HAIR_AND_SPOTS } from './hairAndSpots.js';
import { HAIR_FAMILY_MARKS, HAIR_FAMILY_TRAITS } from './hairFamilies.js';
import { HAIR_MARKS, HAIR_MASKS, HAIR_TRAITS } from './hairWords.js';
import { LIMB_SPEECH } from './limbSpeech.js';
import { LIMB_MARKS, LIMB_MASKS, LIMB_PLACES, LIMB_SIGNS, LIMB_THINGS, LIMB_VERBS } from './limbWords.js';
import { MASKS } from './masks.js';
import { MOOD_MARKS, MOOD_SIGNS } from './moodWords.js';
import { NAIL_FAMILY_MARKS, NAIL_FAMILY_TRAITS } from './nailFamilies.js';
import { NAIL_MARKS, NAIL_TRAITS } from './nailWords.js';
import { PEELING_MARKS, PEELING_NOUNS, PEELING_SIGNS, PEELING_VERBS } from './peelingWords.js';
import { PEOPLE } from './people.js';
import { PHRASES } from './phrases.js';
import { RED_SKIN_MARKS, RED_SKIN_VERBS } from './redSkinMarks.js';
import { RED_SKIN_LOOKS, RED_SKIN_MASKS, RED_SKIN_PLACES, RED_SKIN_SIGNS } from './redSkinSigns.js';
import { CEASE, FINE, ISNT, NONE, NOT, SCOPE_MARKS } from './scopeWords.js';
import { SKIN_SIGNS } from './signs.js';
import { SKIN_CONTEXT } from './skinContext.js';
import {
  SKIN_FAMILY_MARKS,
  SKIN_FAMILY_MASKS,
  SKIN_FAMILY_NOUNS,
  SKIN_FAMILY_PLACES,
  SKIN_FAMILY_SIGNS,
  SKIN_FAMILY_VERBS,
} from './skinFamilies.js';
import { MORE_PLACES } from './skinPlaces.js';
import { SKIN_SPEECH } from './skinSpeech.js';
import { SKIN_MASKS, SKIN_THINGS, SKIN_VERBS } from './skinThings.js';
import { MORE_SKIN_SIGNS } from './skinWords.js';
import { SPEECH_LOOKALIKES } from './speechLookalikes.js';
import { SPOT_FAMILY_MARKS, SPOT_FAMILY_TRAITS } from './spotFamilies.js';
import { SPOT_SPEECH } from './spotSpeech.js';
import { SPOT_MARKS, SPOT_TRAITS } from './spotWords.js';
import { SWOON_MARKS, SWOON_MASKS, SWOON_SIGNS, SWOON_VERBS } from './swoonWords.js';
import { CONTEXT, THINGS } from './things.js';
import { THROAT_AND_EYE_SPEECH } from './throatAndEyeSpeech.js';
import { HABIT_MARKS, HABIT_THINGS, HABIT_VERBS } from './touchHabits.js';
import { TOUCH_MARKS } from './touchMarks.js';
import { TOUCH_MASKS } from './touchMasks.js';
import { TOUCH_STORIES } from './touchStories.js';
import { TOUCH_THINGS } from './touchThings.js';
import { TOUCH_LIGHT, TOUCH_VERBS } from './touchVerbs.js';
import { STORY_MARKS, STORY_THINGS, STORY_VERBS } from './tripAndRemedyWords.js';
import { UNWELL_MARKS, UNWELL_MASKS, UNWELL_SIGNS, UNWELL_THINGS, UNWELL_VERBS } from './unwellWords.js';
import { DEGREES, LIGHT_VERBS, VERBS } from './verbs.js';
import { WATER_MARKS, WATER_MASKS, WATER_SIGNS, WATER_THINGS, WATER_VERBS } from './waterAndPallor.js';
import { WIDER_LISTS } from './widerLists.js';

/** All word lists. What reads text takes them from `LEXICON`, which is made of them when the package is built. */
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
  SPOT_FAMILY_MARKS,
  SPOT_FAMILY_TRAITS,
  NAIL_MARKS,
  NAIL_TRAITS,
  NAIL_FAMILY_MARKS,
  NAIL_FAMILY_TRAITS,
  HAIR_MARKS,
  HAIR_TRAITS,
  HAIR_MASKS,
  HAIR_FAMILY_MARKS,
  HAIR_FAMILY_TRAITS,
  MASKS,
  ALARM_THINGS,
  ALARM_VERBS,
  ALARM_SIGNS,
  ALARM_MARKS,
  ALARM_PLACES,
  ALARM_MASKS,
  BODY_THINGS,
  BODY_VERBS,
  BODY_SIGNS_MORE,
  BODY_MARKS,
  BODY_MASKS,
  MORE_PLACES,
  MORE_SKIN_SIGNS,
  SKIN_THINGS,
  SKIN_VERBS,
  SKIN_CONTEXT,
  SKIN_MASKS,
  EVERYDAY_SKIN,
  EVERYDAY_THINGS,
  EVERYDAY_CONTEXT,
  MOOD_SIGNS,
  MOOD_MARKS,
  TOUCH_THINGS,
  HABIT_THINGS,
  HABIT_VERBS,
  HABIT_MARKS,
  TOUCH_VERBS,
  TOUCH_LIGHT,
  TOUCH_MARKS,
  TOUCH_STORIES,
  TOUCH_MASKS,
  FAMILY_NOUNS,
  FAMILY_VERBS,
  FAMILY_SIGNS,
  FAMILY_MARKS,
  FAMILY_PLACES,
  FAMILY_MASKS,
  BODY_FAMILY_NOUNS,
  BODY_FAMILY_VERBS,
  BODY_FAMILY_SIGNS,
  BODY_FAMILY_MARKS,
  BODY_FAMILY_PLACES,
  BODY_FAMILY_MASKS,
  SKIN_FAMILY_NOUNS,
  SKIN_FAMILY_VERBS,
  SKIN_FAMILY_SIGNS,
  SKIN_FAMILY_MARKS,
  SKIN_FAMILY_PLACES,
  SKIN_FAMILY_MASKS,
  RED_SKIN_SIGNS,
  RED_SKIN_LOOKS,
  RED_SKIN_PLACES,
  RED_SKIN_MARKS,
  RED_SKIN_VERBS,
  RED_SKIN_MASKS,
  BREATH_THINGS,
  BREATH_VERBS,
  BREATH_SIGNS,
  BREATH_MARKS,
  BREATH_PLACES,
  BREATH_MASKS,
  GRIEF_THINGS,
  GRIEF_VERBS,
  GRIEF_SIGNS,
  GRIEF_MARKS,
  GRIEF_MASKS,
  SWOON_VERBS,
  SWOON_SIGNS,
  SWOON_MARKS,
  SWOON_MASKS,
  WATER_THINGS,
  WATER_VERBS,
  WATER_SIGNS,
  WATER_MARKS,
  WATER_MASKS,
  FACE_VERBS,
  FACE_THINGS,
  FACE_SIGNS,
  FACE_MARKS,
  PEELING_NOUNS,
  PEELING_VERBS,
  PEELING_SIGNS,
  PEELING_MARKS,
  EYE_SIGNS,
  EYE_MARKS,
  EYE_MASKS,
  LIMB_THINGS,
  LIMB_VERBS,
  LIMB_SIGNS,
  LIMB_MARKS,
  LIMB_PLACES,
  LIMB_MASKS,
  AGONY_SIGNS,
  AGONY_MARKS,
  CONTACT_THINGS,
  CONTACT_VERBS,
  CONTACT_MARKS,
  STORY_THINGS,
  STORY_VERBS,
  STORY_MARKS,
  UNWELL_THINGS,
  UNWELL_SIGNS,
  UNWELL_VERBS,
  UNWELL_MARKS,
  UNWELL_MASKS,
  ...WIDER_LISTS,
  ...LIMB_SPEECH,
  ...BODY_SPEECH,
  ...THROAT_AND_EYE_SPEECH,
  ...SPOT_SPEECH,
  ...GRIEF_SPEECH,
  ...SKIN_SPEECH,
  ...COURSE_SPEECH,
  ...SPEECH_LOOKALIKES,
] as const;
