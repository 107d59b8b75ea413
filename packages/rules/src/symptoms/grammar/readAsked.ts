import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';

/** 커지는지 지켜보라고 했어요, 물렸는지 어떻게 확인해요, 생기나 매일 들여다봐요: watched for, not seen. */
const WHETHER =
  /(?:(?:는|은|인|한|난|[었았였졌렸])지(?:는|도|를|만)?|(?:생기|오르|퍼지|번지|커지|변하|오|붓|헐)나)(?:매일|날마다|자주|계속|잘|꼭|좀|수시로)*(?:지켜보|지켜봐|보라(?:고|는|던|하|시|셨)|봐야|들여다|살피|살펴보|관찰|체크|확인(?:하라|하려|해야|은|하나|해요|합|방)|(?:어떻게|어째)(?:봐|보나|알|확인|구분|구별))/;
/** 말려 올라간다는 게 어떤 모양이에요, 그런 뜻 맞죠, 스스로 고르는 법: the word is asked for, nobody has it. */
const DEFINES =
  /(?:다는|라는|는)(?:게|건|것|거)(?:있던데|있다던데|있다는데)?(?:어떤|무슨|뭐|뭔|어떻게(?:알|확인|구분))|(?:다는|라는)(?:뜻|말)(?:맞|이에요|이죠|인가|인지)|(?:기준|징후)(?:이|가|은|는)(?:뭐|뭔|어|있)|어디까지가(?!점|경계|상처)|(?:고르|구분하|구별하|알아보|확인하|알아내)는(?:방)?법|확인법|구별법|구분법|어떤(?:모양|느낌)(?:인가|이에|이예|이야|인지|을말|인거)|(?:는|다는|라는)것도위험/;
/** 얼마나 안 아물면, 몇 개까지 나야 정상, 어느 정도 울퉁불퉁해야: how much would be. */
const HOW_MUCH =
  /(?:어느정도|얼마나|몇개까지|어떻게)(?!하|해|관리|치료|씻|닦|먹|발|바르|쓰|기다|쉬|지나|걸|두|찍|말)[^.?,]{1,10}[가-힣](?:야|면)(?!서)[^.?]{0,12}(?:나요|인가|까요|까예|에요|예요|죠|의심|정상|걸알|\?)/;
/** 기절하는 사람도 있나요, 벗겨지는 병 있다던데, 두통 오는 부작용도 있나요: it happens to people. */
const HAPPENS =
  /(?:는|던)(?:부작용|병|사람|분|경우|사례|탈모|약|애|아이)(?:들)?(?:도|이|가)?(?:있나|있다던|있다는데|있다면서|있대|있다니|있을까|있습니까|있어요\?|많나|많다던|많대)|기도(?:하나|하냐|합니까|한다던|하는지|해요\?)|부작용(?:도|이|은)?(?:있나|있을까|걱정|무서|무섭|겁나|흔한|올수|생길수)|부작용(?:으로|에)[^.?,]{1,14}(?:수있나|수도있나|나요|있던데)/;
/** 저처럼 가려운 사람 있나요: the writer is one of them. */
const LIKE_ME = /(?:저|나|우리애)(?:처럼|같이|같은|만이런|만그런)/;
/** 대상포진은 꼭 띠 모양이에요?, 꼭 있어야 하나요. */
const MUST_IT = /꼭(?:다)?[^.?,]{0,6}(?:모양|띠|반점|증상|나와|나타나|생기|있어야)[^.?,]{0,6}(?:요|나|까)\?/;
/** 상처가 안 아물까 봐, 벌에 쏘일까 무서워요: not begun yet; but 번질까 봐 has something that may spread. */
const NOT_BEGUN =
  /(?:아물|생길|걸릴|날|올|옮을|쏘일|물릴|데일|전될|버릴|막힐|쓰러질|썩을|[^심더]해질)까(?:봐|바|무서|무섭|겁|걱정|두려|두렵|불안|염려)/;
/** 그렇게 아프다면서요?, 안 낫는다면서요: nobody asks so of themself. */
const I_HEAR = /[다라](?:면서|매|며)(?:요|유)?(?:\?|$|[^.?]{0,12}\?)/;
/** 자살 생각을 일으킨다는 기사를 봤어요, 아프단 후기를 봐서. */
const I_READ =
  /(?:다는|단|라는)(?:기사|후기|글|소문|논문|뉴스)(?:를|을|도|가|이)?(?:봐|봤|보고|보니|읽|있|많|들|떠)|(?:다는|단)(?:말|얘기|소리)(?:이|가)?(?:사실|진짜|정말|맞)/;
/** 노란 딱지가 생긴다던데, 사람도 있다던데: passed on as what happens; a diagnosis (이라던데) and 부었다던데 are told of somebody. */
const IT_IS_SAID =
  /(?:[가-힣]다|(?:느낌|모양|것같|것처럼보인)이?라)(?:던데|던디|는데|카던데|카데|더라고)(?:요|유|예)?/;
/** … 진짜예요?, 저도 그럴까요, 어느 정도예요, 저는 아직 없고: what one says behind it. */
const PONDERED =
  /^,?(?:진짜|정말|맞나|맞아|맞는|사실|어떤|무슨|기준|어느정도|얼마나|어떻게(?:확인|알|봐|구분|예방)|괜찮을까|확인법|예방|겁나|무서|무섭|궁금|(?:저도|나도|우리애도|얘도|그럼저도)그[럴렇]|(?:저는|전|난|나는|우린|우리애는)(?:아직|그런|증상없|없|괜찮|멀쩡))/;
/** 아직은 아니고요, 전 아직 그런 적 없어요, 아직 안 그래요: it was only asked. */
const DISCLAIMED =
  /^,?(?:저는|전|난|나는|우리애는|우린)?(?:아직|지금|현재)(?:은|는|까지는|까진)?(?:전혀)?(?:아니|아님|아녀|안그|안늘|그런(?:적|거|건|증상)(?:은|이)?(?:없|아니)|괜찮|멀쩡|은요|요$|없)|^,?(?:저는|전|난|나는)(?:아직)?(?:그런적(?:은)?없|증상(?:은)?없)|^(?:변한|그런)적(?:은|이)?없/;
const STATES = /(?:데|디|지만|니까|거든요?|어서|아서|해서|라서|더니|[었았했졌]고)(?:요|예|유)?$/;
const REPORTED = /[다라](?:던데|던디|카던데|카데|는데)(?:요|예|유)?$|^[^.?]{0,4}있던데$/;
const QUESTION = /\?$|(?:나요|가요|까요|죠|냐|던데요?|면서요)\??$/;
const TOLD_BY = /의사|원장|선생|병원에서|약사|약국에서|간호|미용|교수|주치의/;
/** Longer sentences are looked at up to here. */
const LONGEST = 240;

const PATTERNS = [WHETHER, DEFINES, HOW_MUCH, HAPPENS, MUST_IT, NOT_BEGUN, I_HEAR, I_READ];

/**
 * Clauses whose signs are only spoken of: what a word means, whether it happens to people, what one watches for or
 * fears, what is said in general.
 */
export function readAsked(text: NormalText, clauses: readonly Clause[]): ReadonlySet<number> {
  const asked = new Set<number>();
  for (let first = 0; first < clauses.length; ) {
    const last = endOfSentence(clauses, first);
    const words = text.chars.slice(
      clauses[first]!.start,
      Math.min(clauses[last]!.end, clauses[first]!.start + LONGEST),
    );
    for (const at of mentions(words)) markBack(text, clauses, clauses[first]!.start + at, first, asked);
    markSaid(text, clauses, first, last, asked);
    if (isDisclaimed(text, clauses[last + 1], words)) markWhileOpen(text, clauses, last, first, asked);
    first = last + 1;
  }
  return asked;
}

function endOfSentence(clauses: readonly Clause[], first: number): number {
  let last = first;
  while (clauses[last + 1]?.sentence === clauses[first]!.sentence) last += 1;
  return last;
}

/** Where the sentence says that it only asks. */
function mentions(words: string): number[] {
  if (LIKE_ME.test(words)) return [];
  return PATTERNS.flatMap((pattern) => {
    const match = pattern.exec(words);
    return match && !(pattern === WHETHER && /왜|언제|얼마나/.test(words.slice(0, match.index)))
      ? [match.index]
      : [];
  });
}

const wordsOf = (text: NormalText, { start, end }: Clause) =>
  text.chars.slice(start, end).replace(/[.,]+$/, '');
const isPast = ({ tokens }: Clause) =>
  tokens.some(({ tail, role }) => tail?.past && role !== 'mark' && role !== 'verb');

/** The clause that holds `at` and those before it that run into it. */
function markBack(
  text: NormalText,
  clauses: readonly Clause[],
  at: number,
  first: number,
  asked: Set<number>,
): void {
  let c = first;
  while (clauses[c + 1] && clauses[c]!.end <= at) c += 1;
  asked.add(c);
  markWhileOpen(text, clauses, c - 1, first, asked);
}

/** Backwards as long as nothing is stated. */
function markWhileOpen(
  text: NormalText,
  clauses: readonly Clause[],
  last: number,
  first: number,
  asked: Set<number>,
): void {
  for (let c = last; c >= first; c -= 1) {
    const words = wordsOf(text, clauses[c]!);
    if ((STATES.test(words) && !REPORTED.test(words)) || isPast(clauses[c]!)) return;
    asked.add(c);
  }
}

/** 노란 딱지가 생긴다던데 진짜예요?: said in general where nobody is named, and wondered at. */
function markSaid(
  text: NormalText,
  clauses: readonly Clause[],
  first: number,
  last: number,
  asked: Set<number>,
): void {
  for (let c = first; c <= last; c += 1) {
    const words = wordsOf(text, clauses[c]!);
    const said = IT_IS_SAID.exec(words);
    if (!said || said.index + said[0].length < words.length || isPast(clauses[c]!)) continue;
    if (TOLD_BY.test(words) || clauses[c]!.tokens.some(({ role }) => role === 'who')) continue;
    if (PONDERED.test(text.chars.slice(clauses[c]!.end, clauses[c]!.end + 24)))
      markBack(text, clauses, clauses[c]!.start, first, asked);
  }
}

const isDisclaimed = (text: NormalText, next: Clause | undefined, words: string) =>
  next !== undefined &&
  QUESTION.test(words.replace(/[.,]+$/, '')) &&
  DISCLAIMED.test(text.chars.slice(next.start, next.start + 24));
