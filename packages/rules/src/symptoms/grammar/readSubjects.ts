import type { Person } from '@skin-advise/core';
import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import { childOf, HEARSAY } from './childOf.js';
import { readBearers } from './readBearers.js';
import { hasFirstPerson, OF_STRANGERS, RELATIVES, readNarrated } from './readNarrated.js';
import type { Token } from './Token.js';

export type Subject = 'self' | 'child' | 'other';

/** Whose sign stands at a position of a clause. */
export interface Subjects {
  of(clause: number): Subject;
  at(clause: number, position: number): Subject;
}

/** From here on the clause speaks of somebody. */
interface Turn {
  readonly from: number;
  /** Where the word for them ends. */
  readonly to: number;
  readonly subject: Subject;
}

/** 우리 애가, 애는, 애 얼굴이, 아기한테서: but not 애한테 옮을까 봐 (about whom, not whose). */
const OF_WHOM =
  /^(?:들|님)?(?:가|이|는|은|도|만|께서|께선|의|네(?=[요가도는])|한테서|얼굴|몸|두피|머리|다리|팔|손|발|눈|입술|피부|엉덩|볼|목|등|배|점|,|요|인데|예요|입니다)/;
/** 할머니네서, 친구랑, 아빠 닮아서, 할배 산소에서: somebody there, beside, like. */
const NOT_WHOSE =
  /^(?:들)?(?:네(?![요가도는])|랑|이랑|하고|와|과|에게|한테(?!서)|께(?!서|선)|때문|땜|보고|보러|병원|약|연고|크림|로션|샴푸|밭|논|산소|무덤|묘|댁|집(?!안)|폰|핸드폰|닮|도와|돕|모시|따라|병문안|간병|제사|생신|생일|결혼|장례|가게|농장|과수원|차로|차에|말로|말이|말씀|추천|권유|덕|몰래|대신|사다|만나|데리|이불|베개|수건|옆(?!구리)|(?:들)?끼리|둘이|셋이|넷이|여럿|(?:이오|입니다|입니더|이라예|인데요|임|올시다))/;
/** 남편이 괜찮다고 해요, 엄마가 사 준: someone who speaks or helps, not the one who has the sign. */
const ONLY_SPEAKS =
  /(?:다고|라고|냐[고는며]|냐길래|냐꼬|자고|래요?|대요?|래서|대서|라는|다는|보더니|사준|사줬|사다준|발라줬|추천|권해|권하|말씀|말하|말해|시켜서|데리고|데려|알아봄|못알아|놀라|놀람|깨워|찍어|걱정하|물어보|물어봐|봐주|봐줬)/;
/** 마누라가 등 밀어주다가, 손님이 보고 깜놀, 친구가 왜 그러냐는데: who helps or sees it. */
const HELPS =
  /(?:[아어해겨려져여라와워]|봐|사다)(?:주(?!사|말|변|위|일|로|머|름|세|시)|줬|줘|준)|깨물|물었|물고|물어(?:서|뜯)|할퀴|할켜|보더니|보고(?:는|서)?(?:깜|놀|그|말|하|물|기겁)|못알아|놀라|놀람|깜놀|기겁|보고$|깨워|냐는데|냐고|냐꼬|냐길래|출장중|출근/;
/** 이발소 아재, 미용실 언니: they tell the writer what they see. */
const LOOKS_AT_ONE = /(?:이발소|미용실|헤어샵|미장원|약국|네일샵)$/;

/** 가렵다고 하세요, 열도 나신대요: still about the elder. */
const HONOURS = /(?:으?시[고며는면니지대더]|하세요|으세요|셔|셨|신대|래요|대요|드시|편찮)/;
/** 나는, 난, 지는, 내 거: at the head of a clause they are the writer, elsewhere endings (나는 = comes up). */
const SELF_FIRST =
  /^[,.]?(?:근데|근디|그런데|그래도|그라고|글고|인자|이제|시방|아직|하지만|다만|그나마)?,?(?:나는|나도|나만|난(?!리)|내는|내도|내가|지는|지도|전(?!신|체|부|에|화|혀|염|기|립)|저는|저도|저만|내|제)/;
/** 네살 남동생, 초3 동생, 유치원생 동생: a child in the family. */
const YOUNG =
  /(?:초\d|초딩|초등학?생?|유치원생?|어린이집|중\d|중딩|\d{1,2}살|[한두세네]살|다섯살|여섯살|일곱살|여덟살|아홉살|열살|\d+개월|어린|막내|돌쟁이|기저귀)$/;

/**
 * Whose signs each clause tells of. A child stays the subject until the writer turns to themself; another grown-up
 * only for the sentence, unless the message is about that very person: written for them, or an elder's age is given.
 */
export function readSubjects(text: NormalText, clauses: readonly Clause[], person: Person): Subjects {
  const narrated = readNarrated(text, clauses, person);
  const bearers = readBearers(text, clauses);
  const turns: Turn[][] = [];
  const starts: Subject[] = [];
  let current: Subject = 'self';
  let anyNamed = false;
  clauses.forEach((clause, index) => {
    const afresh = current === 'other' && clause.sentence !== clauses[index - 1]?.sentence;
    if (current === 'other' && wasSpeech(text, clauses, index)) current = 'self';
    if (afresh && !goesOn(text, clause)) current = 'self';
    starts.push(current);
    const own = turnsIn(text, clause, person, narrated);
    const last = own.at(-1);
    if (last && !anyNamed && !isAlso(text, clause)) fillBack(text, clauses, starts, index, last);
    if (last) {
      anyNamed = true;
      current = last.subject;
      if (startsClause(clause, own[0]!)) starts[index] = own[0]!.subject;
    }
    turns.push(own);
  });
  return {
    of: (clause) => turns[clause]!.at(-1)?.subject ?? starts[clause]!,
    at: (clause, position) =>
      bearers.has(clause, position)
        ? 'other'
        : (turns[clause]!.findLast(({ from }) => from <= position)?.subject ?? starts[clause]!),
  };
}

/** Whether a person's age tells whom these words speak of: only where a relative is named. */
export const heedsAge = (tokens: readonly Token[]) => tokens.some(({ name }) => RELATIVES.has(name));

/** 가렵다고 하세요, 흉터성 탈모라고: still what was heard of them. */
function goesOn(text: NormalText, { start, end }: Clause): boolean {
  const words = text.chars.slice(start, end);
  const closed =
    end === text.chars.length || '.?'.includes(text.chars[end - 1]!) || '.?'.includes(text.chars[end]!);
  return HONOURS.test(words) || (closed && /[다라]고[.,]?$/.test(words));
}

/** 엄마는 괜찮다 카는데 진짜 창피해서: what the other said is closed, and this is not passed on. */
function wasSpeech(text: NormalText, clauses: readonly Clause[], index: number): boolean {
  const before = clauses[index - 1];
  const words = text.chars.slice(clauses[index]!.start, clauses[index]!.end);
  return (
    before !== undefined &&
    /(?:카는데|캐쌌는데|하는데|그러는데|라는데|다는데|라던데|다던데|카던데|하던데|하드만|카드만)[,]?$/.test(
      text.chars.slice(before.start, before.end),
    ) &&
    !HEARSAY.test(words) &&
    !HONOURS.test(words)
  );
}

/** A child counts for its whole clause; another only from where it is named, if signs came before. */
const startsClause = ({ tokens }: Clause, { from, subject }: Turn) =>
  subject !== 'other' ||
  !tokens.some(({ role, start }) => (role === 'sign' || role === 'noun') && start < from);

/** 열이 나요 우리 아기가, 가려워해요 남편이: a subject put last is that of the sentence before it. */
function fillBack(
  text: NormalText,
  clauses: readonly Clause[],
  starts: Subject[],
  index: number,
  { to, subject }: Turn,
): void {
  const clause = clauses[index]!;
  const silent = clause.tokens.every(({ role }) => role !== 'sign' && role !== 'noun');
  const alone = /^(?:이|가|은|는|요|이요|이여)?[.,]?$/.test(text.chars.slice(to, clause.end));
  if (subject === 'other' && !alone) return;
  for (let c = index - 1; c >= 0; c -= 1) {
    const near = clauses[c]!.sentence === clause.sentence || (silent && c === index - 1);
    if (!near) return;
    starts[c] = subject;
  }
}

/** 가렵고 남편도 가렵대요: who comes in with 도 joins somebody already spoken of. */
const isAlso = (text: NormalText, clause: Clause) =>
  clause.tokens.some(({ name, end }) => name.startsWith('subj_') && text.chars[end] === '도');

function turnsIn(text: NormalText, clause: Clause, person: Person, narrated: Subject | null): Turn[] {
  const turns: Turn[] = [];
  if (SELF_FIRST.test(firstWords(text, clause)))
    turns.push({ from: clause.start, to: clause.start, subject: 'self' });
  for (const token of clause.tokens) {
    if (ANIMALS.has(token.name) && isAnimals(text, clause, token))
      turns.push({ from: token.end, to: token.end, subject: 'other' });
    const subject = token.role === 'who' ? subjectOf(text, clause, token, person, narrated) : null;
    if (subject) turns.push({ from: token.start, to: token.end, subject });
  }
  return turns;
}

/** The head of a clause up to its first full word: 나는, 내 점은. */
function firstWords(text: NormalText, { start, end }: Clause): string {
  for (let i = start + 1; i <= Math.min(end, start + 10); i += 1) {
    if (i < end && text.gap[i] !== 1) continue;
    const words = text.chars.slice(start, i);
    if (SELF_FIRST.test(words) && SELF_FIRST.exec(words)![0].length === words.length) return words;
  }
  return '';
}

function subjectOf(
  text: NormalText,
  clause: Clause,
  token: Token,
  person: Person,
  narrated: Subject | null,
): Subject | null {
  if (token.name === 'subj_self') return 'self';
  if (token.name === 'subj_media')
    return HEARSAY.test(text.chars.slice(token.end, token.end + 60).split(/[.?]/)[0]!) ? 'other' : null;
  if (!isOwner(text, token.end, clause.end)) return null;
  const before = text.chars.slice(Math.max(0, token.start - 8), token.start);
  if (OF_STRANGERS.test(before)) return 'other';
  if (token.name === 'subj_client' && !isToldOf(text)) return null;
  if (token.name === 'subj_child') return childOf(text, before, token);
  if (token.name === 'subj_sibling')
    return YOUNG.test(before) ? 'child' : (narrated ?? other(text, clause, token));
  if (token.name === 'subj_elder')
    return (person.age ?? 0) >= 50 ? 'self' : (narrated ?? other(text, clause, token));
  return narrated ?? other(text, clause, token);
}

/** 환자분이, 손님이, 어르신이: who cares for them may well have taken the photo, unless they speak of themself or by hearsay. */
const isToldOf = (text: NormalText) => hasFirstPerson(text) || HEARSAY.test(text.chars.slice(0, 400));

const ANIMALS = new Set(['x_pet', 'x_pet_animal']);
/** 강아지가 온몸을, 고양이 눈에: but not what it did to somebody (물었어요, 할퀴어서). */
const ITS_OWN =
  /^(?:가|이(?!빨)|는|도|발(?!톱에|톱으로|로)|귀|눈|배(?!변)|등|코|입|목(?!걸|줄|욕)|머리|다리|꼬리|피부|온몸|얼굴)/;
const IT_ACTS =
  /(?<![진눈콧])물(?!려|린|렸|집|혹|렁|컹)|문(?:손|팔|다리|데|자리|곳|뒤)|콱|앙|이빨|손가락|손등|할퀴|할켜|긁|핥|달려|덮|덤벼|부딪|뛰|밟|키우|기르|만지|만졌|옆에|때문|털|비듬|알레르기|알러지|같이|자고|들어|데려온|입양|오고|온뒤|온후/;

function isAnimals(text: NormalText, clause: Clause, token: Token): boolean {
  // 강아지가 is a word of its own in the lexicon.
  const end = text.chars[token.end - 1] === '가' ? token.end - 1 : token.end;
  const after = text.chars.slice(end, clause.end);
  const ill = clause.tokens.some(
    ({ role, start }) =>
      start >= token.end && (role === 'sign' || role === 'noun' || role === 'verb' || role === 'site'),
  );
  return ill && ITS_OWN.test(after) && !IT_ACTS.test(after);
}

function isOwner(text: NormalText, end: number, last: number): boolean {
  const after = text.chars.slice(end, Math.min(end + 6, last));
  if (NOT_WHOSE.test(after)) return false;
  return after === '' || OF_WHOM.test(after) || text.gap[end] === 1;
}

function other(text: NormalText, clause: Clause, token: Token): Subject | null {
  const words = text.chars.slice(token.end, clause.end);
  if (HELPS.test(words)) return null;
  if (LOOKS_AT_ONE.test(text.chars.slice(Math.max(0, token.start - 4), token.start))) return null;
  if (clause.tokens.some(({ role }) => role === 'sign' || role === 'noun' || role === 'verb')) return 'other';
  return ONLY_SPEAKS.test(words) ? null : 'other';
}
