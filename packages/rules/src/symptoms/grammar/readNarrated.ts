import type { Person } from '@skin-advise/core';
import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import type { Subject } from './readSubjects.js';

/** 어머니 대신 올려요, 사진은 아빠 거예요, 할매 다리 사진인데요, 모친 79세. */
const IN_STEAD = /대신(?:해서|하여)?(?:적|씁|써|쓰|올|여쭤|문의|물어|쳐|보내|찍|입력|타자)/;
const PICTURE =
  /^(?:의|님|께서)?(?:폰으로찍|[^.?]{0,8}(?:사진(?:인데|입니|이에|예요|이라|임|이여|이고|올|보|봐|찍|,|\.|$)|봐주|봐달|여쭤|문의드))|^(?:의)?(?:꺼|거|것|증상|얘기|이야기|일)(?:인데|예요|에요|입니|이에|임|라예|여유|라서|요)/;
const HIS_AGE =
  /^(?:님)?[(,]?(?:연세|나이|만)?(?:\d{2}(?!도|·|년|분|개|번|일|주|시|kg|키로)|[가-힣]?십[가-힣]{0,2}(?:세|살|인|이고|이신|$)|여든|일흔|예순|아흔|칠순|팔순)/;
const WRITER = /(?:^|[.,])(?:저|제|전|나|난|내)(?:는|도|가)?(?=[가-힣])/;
/** 할매 젖꼭지가 … 내 얘기다. */
const IT_IS_ME = /(?:내|제)(?:얘기|이야기)(?:다|요|예요|입니|임|여)|나말여|본인(?:입니다|이에요|임)/;
export const RELATIVES: ReadonlySet<string> = new Set(['subj_elder', 'subj_other', 'subj_sibling']);
const LOOKED_AT = 400;

/**
 * Whom a message is written for: the relative whose photo it is counts as the person in the photo. A young sibling is
 * a child. Null where the writer tells of themself.
 */
export function readNarrated(text: NormalText, clauses: readonly Clause[], { age }: Person): Subject | null {
  const head = text.chars.slice(0, LOOKED_AT);
  if (IT_IS_ME.test(head)) return 'self';
  for (const clause of clauses) {
    if (clause.start > LOOKED_AT) break;
    for (const { name, role, start, end } of clause.tokens) {
      if (role !== 'who' || !RELATIVES.has(name)) continue;
      if (OF_STRANGERS.test(text.chars.slice(Math.max(0, start - 6), start))) continue;
      const after = text.chars.slice(end, end + 24);
      const shown = PICTURE.test(after) || /사진은?$/.test(text.chars.slice(Math.max(0, start - 3), start));
      if (shown || IN_STEAD.test(head) || HIS_AGE.test(after) || text.original[text.end[end - 1]!] === '(')
        return name === 'subj_sibling' ? 'child' : 'self';
      if ((age ?? 50) >= 50 && tellsOnlyOf(name, head, text, start, end))
        return name === 'subj_sibling' ? 'child' : 'self';
    }
  }
  return null;
}

const RESPECTS =
  /께서|으?시[고며는면니지더네]|세요|세유|으?셔|으?셨|신대|신당|신다(?!고)|십니|십디|하심(?!더)|드시|편찮/;
/** 옆집 할머니, 같은 병실 할아버지: no relative. */
export const OF_STRANGERS = /(?:옆집|앞집|뒷집|윗집|아랫집|이웃|이웃집|옆동네|병실|병동|침대|병상|아는)$/;
/** 돌아가셨어요, 진단받으셨어요: told of, not shown. */
const SEEN_TO =
  /돌아가셨|진단(?:을)?받으|수술(?:을)?(?:하셨|받으셨)|고생하셨|입원(?:하셨|중)|검사(?:를)?받|병원(?:에)?다니(?:세|십|신|셔)|병간호|간병/;
/** 땀에 젖어 깨신대요. */
const TOLD_ALL = /^[^.?]{0,60}(?:[다라신한난간된진]대요?|답니다|[다라]네요?)(?:[.]|$)/;
const HEARD = /[다라]는데|[다라단란]던데|[다라]더라|[다라]데|카[데대든던더드]|캅|다고|라고|대서|래서/;

/** 모친 39도, 할아버지께서 열이 나세요: an elder or a sibling who is named first, and nobody else in the message. */
function tellsOnlyOf(name: string, head: string, text: NormalText, start: number, end: number): boolean {
  if (name === 'subj_other' || start > 30) return false;
  // 엄마가 머리가 많이 빠져요 rather goes on to 저도.
  const plain = /^(?:가|이|도)/.test(text.chars.slice(end, end + 1)) && !RESPECTS.test(head);
  if (plain && name === 'subj_elder') return false;
  return (
    !WRITER.test(head) &&
    !HEARD.test(head) &&
    !SEEN_TO.test(head) &&
    !TOLD_ALL.test(head) &&
    !hasFirstPerson(text)
  );
}

/** 저는, 나도, 내 점: as a word of its own. */
export function hasFirstPerson(text: NormalText): boolean {
  const { chars, gap } = text;
  for (let i = 0; i < Math.min(chars.length, LOOKED_AT); i += 1) {
    if (gap[i] !== 1 || !'저제전나난내지'.includes(chars[i]!)) continue;
    if (gap[i + 1] === 1 && (chars[i] !== '전' || i === 0 || '데요고서다네음함만.,'.includes(chars[i - 1]!)))
      return chars[i] !== '지';
    if (gap[i + 2] === 1 && '는도가만건껀거꺼'.includes(chars[i + 1]!)) return true;
  }
  return false;
}
