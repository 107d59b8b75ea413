import { AIR_SIGNS, AIR_VERBS } from './airWays.js';
import { BODY_WAY_MARKS, BODY_WAY_SIGNS } from './bodyWays.js';
import { DAILY_WAY_MARKS, DAILY_WAY_MASKS, DAILY_WAY_PLACES, DAILY_WAY_SIGNS } from './dailyWays.js';
import { FACE_WAY_SIGNS } from './faceWays.js';
import { MOOD_WAY_MARKS, MOOD_WAY_MASKS, MOOD_WAY_SIGNS } from './moodWays.js';
import { SKIN_WAY_MARKS, SKIN_WAY_SIGNS } from './skinWays.js';

/** What people say when they do not use the word for it: what they did × what happened. */
export const WAY_LISTS = [
  AIR_SIGNS,
  AIR_VERBS,
  BODY_WAY_MARKS,
  BODY_WAY_SIGNS,
  DAILY_WAY_MARKS,
  DAILY_WAY_MASKS,
  DAILY_WAY_PLACES,
  DAILY_WAY_SIGNS,
  FACE_WAY_SIGNS,
  MOOD_WAY_MARKS,
  MOOD_WAY_MASKS,
  MOOD_WAY_SIGNS,
  SKIN_WAY_MARKS,
  SKIN_WAY_SIGNS,
] as const;
