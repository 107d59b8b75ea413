import type { Sex } from '@skin-advise/core';

/** 34살 남, 20대 여성, 남자입니다, 저는 여자인데: only where the writer names it as a description. */
const OWN =
  /(?:^|[ .,?]|살|세|대|초반|중반|후반|\d)(남|여)(?:자|성|학생|고생|중생|대생)?(?:입니다|이에요|예요|인데|이고|이구|이며|이라|임|요|[ .,?]|$)(?! ?(?:친구|아이|애|사람|선생|의사|쪽))/;
const CHILD_MALE = /아들|남아|손자|남자아이|남자애기|남자아기/;
const CHILD_FEMALE = /딸|여아|손녀|여자아이|여자애기|여자아기/;

/** @param chars with the spaces that were written */
export function readSex(chars: string): Sex | undefined {
  const match = OWN.exec(chars);
  if (!match) return undefined;
  return match[1] === '남' ? 'male' : 'female';
}

export function readChildSex(chars: string): Sex | undefined {
  if (CHILD_MALE.test(chars)) return CHILD_FEMALE.test(chars) ? undefined : 'male';
  return CHILD_FEMALE.test(chars) ? 'female' : undefined;
}
