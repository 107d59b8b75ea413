import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { readQuantities } from '../quantities/readQuantities.js';
import { isUsed } from './nounsIn.js';

const DAY = 1440;

interface Claim {
  /** Said of this person, not of whoever it may concern (임신 중이면). */
  readonly words: RegExp;
  readonly holds: (person: Readonly<Record<string, unknown>>) => boolean;
}

const ASSERTED =
  '(?:이시|이니|이라(?!면)|이신|이십|이어|인데|인\\s(?:만큼|지금|상태)|이에|입니|이지|에\\s|에는|엔|이고|이죠|이군|이네|에도)';
const child = ({ age, ageMonths }: Readonly<Record<string, unknown>>) =>
  typeof ageMonths === 'number' || (typeof age === 'number' && age < 13);
const isTeen = ({ age }: Readonly<Record<string, unknown>>) =>
  typeof age === 'number' && age >= 10 && age < 20;
const older = (least: number) => (person: Readonly<Record<string, unknown>>) =>
  typeof person.age === 'number' && person.age >= least;

const CLAIMS: readonly Claim[] = [
  {
    words: new RegExp(
      `(?<!비)임신(?:\\s?(?:중|부|\\s?\\d+\\s?(?:주|개월)))${ASSERTED}|임신하(?:셨|신|고|셔)|임산부|임신부(?:이|시|는)|뱃속|태아|예비\\s?엄마|만삭`,
      'gu',
    ),
    holds: ({ pregnant }) => pregnant === true,
  },
  {
    words: new RegExp(
      `수유\\s?중${ASSERTED}|모유\\s?수유하|수유하(?:느라|시느라|고\\s?계|시는|시니)|젖을?\\s?먹이(?:시|느|고)`,
      'gu',
    ),
    holds: ({ breastfeeding }) => breastfeeding === true,
  },
  {
    words: /폐경(?:이|을|기)?\s?(?:지나|되셨|이시|맞|오|에|후)|갱년기(?:시|이|라|에)/gu,
    holds: ({ menopause }) => menopause === true,
  },
  {
    words: /당뇨(?:병)?(?:가|이|도)?\s?(?:있으(?:시|신|니|셔)|를?\s?앓|환자)/gu,
    holds: ({ diabetes }) => diabetes === true,
  },
  {
    words: /면역(?:력)?(?:이|을)?\s?(?:약하시|약해지셨|억제제를\s?드시|떨어지셨)/gu,
    holds: ({ immunosuppressed }) => immunosuppressed === true,
  },
  {
    words:
      /(?:고혈압|갑상선|천식|간질환|심장병|신장병|우울증|빈혈|비염|알레르기)(?:이|가|도)?\s?(?:있으(?:시|신|니)|앓으)/gu,
    holds: () => false,
  },
  {
    words:
      /남(?:성|자)(?:분|이시|이라|이니|이신|으로서|의\s|이고)|(?:우리\s)?아드님|아들(?=의|이|은|을|도|\s)|남아(?=[의,.\s])|총각|아저씨|할아버(?:지|님)이?시|형님|아버님|남학생|수염/gu,
    holds: ({ sex }) => sex === 'male',
  },
  {
    words:
      /여(?:성|자)(?:분|이시|이라|이니|이신|으로서|의\s|이고)|(?:우리\s)?따님|딸(?=의|이|은|을|도|\s)|여아(?=[의,.\s])|아가씨|아주머니|어머님이?시|언니|누님|여학생|생리\s?(?:중|주기)이?시/gu,
    holds: ({ sex }) => sex === 'female',
  },
  {
    words:
      /(?:우리|귀여운|어린)\s?(?:아기|아이|애기)|아기의?\s(?:볼|피부|얼굴|머리|두피)|아이의?\s(?:볼|피부|얼굴|머리)|신생아|갓난|돌\s?전|돌쟁이/gu,
    holds: child,
  },
  {
    words: /초등학생|유치원|초등학교/gu,
    holds: ({ age }) => typeof age === 'number' && age >= 4 && age < 13,
  },
  { words: /청소년|고등학생|중학생|사춘기|수험생|십\s?대(?=[의이\s])|10대/gu, holds: isTeen },
  { words: /어르신|노인|고령이|연세가\s?(?:있|많)|환갑|칠순/gu, holds: older(60) },
  { words: /중년|갱년기/gu, holds: older(40) },
  {
    words: /(?:첫|두|세|네)\s?돌(?:이|을)?\s?(?:지나|지난|된|배기|넘)/gu,
    holds: ({ ageMonths, age }) =>
      (typeof ageMonths === 'number' && ageMonths >= 12) || (typeof age === 'number' && age < 5),
  },
  { words: /(?:군대|군\s?복무|제대)/gu, holds: () => false },
];

/** Facts of the person that the case does not have: age, sex, pregnancy, weeks, child. */
export function checkPerson(plan: Plan, text: string): Fault[] {
  const { person } = plan.advice.case;
  const claims = CLAIMS.flatMap(({ words, holds }) =>
    holds(person)
      ? []
      : [...text.matchAll(words)]
          .filter(
            (match) =>
              (/학생|남|여|아들|딸/u.test(match[0]) || !isOpen(text, match)) && !isUsed(plan.words, match[0]),
          )
          .map((match) => ({
            code: 'person' as const,
            span: [match.index, match.index + match[0].length] as const,
          })),
  );
  return [...claims, ...ages(plan, text), ...spans(plan, text)];
}

/** 임신 중이거나, 수유 중이면: said of anyone. */
const isOpen = (text: string, match: RegExpExecArray) =>
  /^[^.!?\s]{0,6}(?:거나|면|이면|라면|일\s?때|라도|든)/u.test(text.slice(match.index + match[0].length)) ||
  /(?:혹시|만약)\s?[^.!?]{0,6}$/u.test(text.slice(0, match.index));

function ages({ advice, stated }: Plan, text: string): Fault[] {
  const known = advice.case.person.age;
  return readQuantities(text)
    .filter(({ kind }) => kind === 'age')
    .filter(({ low }) => low !== known && !stated.some((one) => one.kind === 'age' && one.low === low))
    .map(({ span }) => ({ code: 'person' as const, span }));
}

/** How far on or how long ago, beside the word it is counted from. */
const COUNTED: readonly {
  readonly fact: string;
  readonly worth: number;
  readonly near: RegExp;
  readonly after?: RegExp;
}[] = [
  {
    fact: 'gestationWeeks',
    worth: 7 * DAY,
    near: /임신(?:한\s?지|하신\s?지)?\s*$/u,
    after: /^[^.!?]{0,4}(?:임산부|임신)/u,
  },
  {
    fact: 'monthsSinceBirth',
    worth: 30 * DAY,
    near: /(?:출산|분만|해산|낳(?:은|으신))(?:하고|한|하신|후|뒤)?(?:\s?(?:지|뒤|후))?\s*$/u,
  },
  { fact: 'daysSinceDye', worth: DAY, near: /염색(?:한|하신|하고)?(?:\s?(?:지|뒤|후))?\s*$/u },
  { fact: 'daysSincePerm', worth: DAY, near: /(?:펌|파마)(?:한|하신|하고)?(?:\s?(?:지|뒤|후))?\s*$/u },
  {
    fact: 'ageMonths',
    worth: 30 * DAY,
    near: /(?:생후|태어난\s?지)\s*$/u,
    after: /^(?:\s?(?:된|짜리|아기|여아|남아))/u,
  },
];

function spans({ advice }: Plan, text: string): Fault[] {
  return readQuantities(text).flatMap(({ kind, low, high, span }) => {
    if (kind !== 'time') return [];
    const [before, after] = [text.slice(Math.max(0, span[0] - 14), span[0]), text.slice(span[1])];
    const counted = COUNTED.find(({ near, after: follows }) => near.test(before) || follows?.test(after));
    if (
      !counted ||
      /^\s?(?:이|가|도)?\s?(?:안\s?된|이?\s?안\s?되|지나지|미만|전이)/u.test(after) ||
      /^[^.!?]{0,4}(?:면|라면|까지는)/u.test(after)
    )
      return [];
    const value = advice.case.person[counted.fact];
    const known = typeof value === 'number' ? value * counted.worth : Number.NaN;
    return known >= low * 0.92 && known <= high * 1.08 ? [] : [{ code: 'person' as const, span }];
  });
}
