import type { Person, ReadResult } from '@skin-advise/core';
import { parseAsides } from '../asides.js';
import { activeOf } from '../products/productTrie.js';
import type { Message } from '../symptoms/grammar/Message.js';
import { readAge } from './readAge.js';
import { readBirth } from './readBirth.js';
import { readChildSex, readSex } from './readSex.js';

type Draft = { -readonly [key in keyof Person]: Person[key] };

/**
 * What a text says about the person in the photo: age, sex, pregnancy, birth, breastfeeding and states that decide what may be
 * used. Of a child where the text speaks of one, and then only age and sex. What metadata state counts for more.
 */
export function readPersonInText(text: string, { person }: Pick<ReadResult, 'person'>): Person {
  const message = parseAsides(text, person);
  if (!message) return {};
  const aboutChild = message.clauses.some((_, index) => message.subjects.of(index) === 'child');
  const found: Draft = {};
  message.clauses.forEach(({ start, end }, index) => {
    const chars = message.text.chars.slice(start, end);
    const subject = message.subjects.of(index);
    if (subject === 'other') return;
    if (!aboutChild) addSelf(found, message, index, chars);
    else if (subject === 'child') addChild(found, chars);
  });
  return found;
}

function addChild(found: Draft, chars: string): void {
  const age = hasAge(found) ? undefined : readAge(chars);
  if (age) Object.assign(found, age);
  const sex = readChildSex(chars);
  if (sex && !found.sex) found.sex = sex;
}

function addSelf(found: Draft, message: Message, index: number, chars: string): void {
  Object.assign(found, readBirth(onwards(message, index)));
  if (message.eras.of(index) === 'long_ago') return;
  const age = hasAge(found) ? undefined : readAge(chars);
  if (age) Object.assign(found, age);
  const sex = readSex(spaced(message, index));
  if (sex && !found.sex) found.sex = sex;
  addStates(found, message, index);
}

/** The clause and a little of what follows: 출산한 지 / 3개월 됐어요. */
const onwards = ({ text, clauses }: Message, index: number) =>
  text.chars.slice(clauses[index]!.start, clauses[index]!.end + 12);

function spaced({ text, clauses }: Message, index: number): string {
  const { start, end } = clauses[index]!;
  let out = '';
  for (let at = start; at < end; at += 1) out += (text.gap[at] === 1 ? ' ' : '') + text.chars[at]!;
  return out.trim();
}

const hasAge = ({ age, ageMonths, ageRange }: Draft) =>
  age !== undefined || ageMonths !== undefined || ageRange !== undefined;

const STATES: Readonly<Record<string, readonly [keyof Person, boolean]>> = {
  p_pregnant: ['pregnant', true],
  p_planning: ['planningPregnancy', true],
  p_nursing: ['breastfeeding', true],
  p_weaned: ['breastfeeding', false],
  p_menopause: ['menopause', true],
  p_diabetes: ['diabetes', true],
  p_immuno: ['immunosuppressed', true],
  p_lens: ['contactLens', true],
};

const ISOTRETINOIN = ['isotretinoin', true] as const;

/** Said of the state itself, not of what follows from it: 수유 중이라 약을 못 먹어요 denies nothing. */
const DENIED =
  /^(?:중|중인|한|한건|인|인건|인상태|상태)?(?:은|는|도|이|가)?(?:전혀|절대|지금은?|현재는?)?(?:아니|아닌|아님|안했|안하|안함|안해|안받|안먹|안껴|안낀|없|끝|x|안|노)/;

/** 임신 20주 때 생긴: a time, not a state. */
const BACK_THEN = /^(?:\d{1,2}(?:주|개월)차?)?(?:때|당시|적에)/;

/** Said of now: 임신은 아니에요 is a no; 임신이면 어떡하죠 and 임신했을 때 say nothing. */
function addStates(found: Draft, message: Message, index: number): void {
  message.clauses[index]!.tokens.forEach(({ name, end }, k) => {
    const state = activeOf(name) === 'isotretinoin' ? ISOTRETINOIN : STATES[name];
    if (!state) return;
    const [key, value] = state;
    const { unsure, hypothetical } = message.scope(index, k);
    if (unsure || hypothetical || found[key] !== undefined) return;
    const after = message.text.chars.slice(end, end + 12);
    if (BACK_THEN.test(after)) return;
    const denied = DENIED.test(after);
    Object.assign(found, { [key]: value !== denied });
  });
}
