import type { Person } from '@skin-advise/core';
import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';

export type Subject = 'self' | 'child' | 'other';

/** 우리 애가, 애는, 애 얼굴이, 아기한테서: but not 애한테 옮을까 봐 (about whom, not whose). */
const OF_WHOM =
  /^(?:들)?(?:가|이|는|은|도|께서|께선|의|네|랑|한테서|얼굴|몸|두피|머리|다리|팔|손|발|눈|입술|피부|엉덩|볼|목|등|배|,|요|인데|예요|입니다)/;
/** 남편이 괜찮다고 해요, 엄마가 사 준: someone who speaks or helps, not the one who has the sign. */
const ONLY_SPEAKS =
  /(?:다고|라고|냐고|자고|래요?|대요?|래서|대서|라는|다는|보더니|사준|사줬|사다준|발라줬|추천|권해|권하|말씀|말하|말해|시켜서|데리고|데려)/;

/** 가렵다고 하세요, 열도 나신대요: still about the elder. */
const HONOURS = /(?:으?시[고며는면니지대더]|하세요|으세요|셔|셨|신대|래요|대요|드시|편찮)/;

/**
 * Whose signs each clause tells of. A child stays the subject until the writer turns to themself; another grown-up
 * only for the sentence, unless the metadata describe that very person (an elder's age for 할머니).
 */
export function readSubjects(text: NormalText, clauses: readonly Clause[], person: Person): Subject[] {
  const subjects: Subject[] = [];
  let current: Subject = 'self';
  let anyNamed = false;
  clauses.forEach((clause, index) => {
    const afresh = current === 'other' && clause.sentence !== clauses[index - 1]?.sentence;
    if (afresh && !isNarratedFor(text) && !HONOURS.test(text.chars.slice(clause.start, clause.end)))
      current = 'self';
    const own = named(text, clause, person);
    if (own && !anyNamed && !isAlso(text, clause)) fillBack(clauses, subjects, index, own);
    anyNamed ||= own !== null;
    current = own ?? current;
    subjects.push(current);
  });
  return subjects;
}

/** 열이 나요 우리 아기가: a subject put last is that of the sentence before it. */
function fillBack(clauses: readonly Clause[], subjects: Subject[], index: number, own: Subject): void {
  const short = clauses[index]!.tokens.every(({ role }) => role !== 'sign' && role !== 'noun');
  for (let c = index - 1; c >= 0; c -= 1) {
    const near = clauses[c]!.sentence === clauses[index]!.sentence || (short && c === index - 1);
    if (!near) return;
    subjects[c] = own;
  }
}

/** 가렵고 남편도 가렵대요: who comes in with 도 joins somebody already spoken of. */
const isAlso = (text: NormalText, clause: Clause) =>
  clause.tokens.some(({ name, end }) => name.startsWith('subj_') && text.chars[end] === '도');

/** 어머니 대신 씁니다, 할머니 얘기예요: the whole message is about that person. */
const isNarratedFor = (text: NormalText) =>
  /(?:대신(?:해서)?(?:적|씁|써|올|여쭤|문의|물어)|(?:얘기|이야기|사진|증상)(?:인데|예요|에요|입니다|이에요))/.test(
    text.chars.slice(0, 400),
  );

function named(text: NormalText, clause: Clause, person: Person): Subject | null {
  let found: Subject | null = null;
  for (const token of clause.tokens) {
    const after = text.chars.slice(token.end, Math.min(token.end + 6, clause.end));
    if (token.name === 'subj_self') found = 'self';
    else if (token.name === 'subj_child' && isOwner(text, token.end, after)) found = 'child';
    else if (token.name === 'subj_elder' && isOwner(text, token.end, after))
      found = (person.age ?? 0) >= 50 ? 'self' : other(text, clause);
    else if (token.name === 'subj_other' && isOwner(text, token.end, after))
      found = other(text, clause) ?? found;
  }
  return found;
}

const isOwner = (text: NormalText, end: number, after: string) =>
  after === '' ||
  OF_WHOM.test(after) ||
  (text.gap[end] === 1 && !/^(?:에게|한테|때문|보고|병원|약)/.test(after));

function other(text: NormalText, clause: Clause): Subject | null {
  if (clause.tokens.some(({ role }) => role === 'sign')) return 'other';
  return ONLY_SPEAKS.test(text.chars.slice(clause.start, clause.end)) ? null : 'other';
}
