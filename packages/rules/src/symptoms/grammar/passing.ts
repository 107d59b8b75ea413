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
]);

/** 한 시간 전엔 멀쩡했는데: until it began. */
export const BEFORE =
  /(?:전에는?|전엔|전까지?[진는]?|까지만해도|까지[는진]?|원래|평소엔?|어제는|어젠|아침엔)[^.,]{0,6}$/;

/** 진물이 말랐다, 물집이 말라 떨어졌다. */
export const DRIES = new Set(['weep', 'ooze', 'blister', 'pus', 'crust']);
