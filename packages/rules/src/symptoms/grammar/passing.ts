import type { NormalText } from '../text/NormalText.js';
import type { Token } from './Token.js';

/** 열이 내리다, 붓기가 빠지다 end the matter; 각질이 떨어지다, 눈에 들어가다 do not. */
export const EBBS = new Set([
  'fever',
  'low_fever',
  'swell',
  'red',
  'hives',
  'rash',
  'lump',
  'blister',
  'pimple',
  'boil',
  'bruise',
  'crust',
]);

/** 한 시간 전엔 멀쩡했는데: until it began. */
export const BEFORE =
  /(?:전에는?|전엔|전까지?[진는]?|까지만해도|까지[는진]?|원래|평소엔?|어제는|어젠|아침엔)[^.,]{0,6}$/;

/** 진물이 말랐다, 물집이 말라 떨어졌다. */
export const DRIES = new Set(['weep', 'ooze', 'blister', 'pus', 'crust']);

/** 났다가 없어졌다가: it comes again. */
export const COMES_AGAIN =
  /^[^,.?]{0,1}다(?:가|또|다시|[하해허한카캐]|반복|[가-힣]{0,2}[았었랐났겼렸졌섰]다)/;

/** 볼까지 내려왔다, 한 줄로 내려갔다, 오르내리다: not gone down but on the move. */
export const isMoving = ({ chars }: NormalText, { start, end }: Token) =>
  /[오와왔온옴옵]/.test(chars[end] ?? '') ||
  /(?:줄로|까지|쪽으로|뒤로|아래로|오르)$/.test(chars.slice(Math.max(0, start - 3), start));
