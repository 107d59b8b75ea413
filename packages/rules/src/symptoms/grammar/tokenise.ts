import { ALL_ROLES, type RoleSet, rolesOf } from '../lexicon/Lexicon.js';
import type { Reading, Trie } from '../lexicon/Trie.js';
import type { NormalText } from '../text/NormalText.js';
import { type Forms, findWords, formsIn, type Word } from './findWords.js';
import { readTail } from './readTail.js';
import type { Token } from './Token.js';

/** 여드름약, 비듬샴푸: the thing for it, not the thing. */
const REMEDY = /^(?:약|패치|샴푸|연고|크림|치료|제품|예방|전용|방지|검사|전문|피부과|케어)/;

const [MARK, VERB, NOT, WHO] = [rolesOf('mark'), rolesOf('verb'), rolesOf('not'), rolesOf('who')] as const;
const CONTENT = ALL_ROLES & ~(MARK | VERB | NOT | WHO);

/**
 * All known words. Signs, things and places are read in one pass (the longer hides what lies inside it), verbs and context
 * in others, since a phrase such as 밤새 긁 must not hide the 긁 in it; but what a phrase denies is its own affair.
 */
export function tokenise(text: NormalText, trie: Trie): Token[] {
  const forms = formsIn(text, trie);
  const find = (wanted: RoleSet) => findWords(text, trie, forms, wanted);
  const contents = find(CONTENT).map((word) => ofItsOwn(text, word, forms));
  const verbs = findVerbs(text, trie, forms);
  const marks = find(MARK);
  const hiding = marks.filter(({ readings }) => !readings.some(({ name }) => BESIDE.has(name)));
  const denials = find(NOT);
  const people = find(WHO);
  const words = [
    ...contents.filter((word) => !isTaken(text, word, hiding)),
    ...verbs.filter((word) => !isInside(word, contents)),
    ...[...marks, ...people, ...denials].filter((word) => !isInside(word, contents)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const denied = new Set(words.filter(isDenial).map((word) => word.end));
  return words.flatMap((word) => toTokens(text, word, denied.has(word.start)));
}

/** What begins with its own 안 (안올라가다: an arm that cannot be lifted) must not hide the 올라가다 of a mouth. */
function findVerbs(text: NormalText, trie: Trie, forms: Forms): Word[] {
  const beginning = (denying: boolean): Forms =>
    forms.map((here, at) => (here && DENIES.includes(text.chars[at]!) === denying ? here : undefined));
  return [true, false].flatMap((denying) => findWords(text, trie, beginning(denying), VERB));
}
const DENIES = '안못몬';

/** Marks that only remark on what they hold: its 나다 and 없다 still govern the noun before them (물집은 안 났어요). */
const BESIDE = new Set([
  'erupt',
  'no_rash',
  'drug_reaction',
  'head_aftermath',
  'all_over_now',
  'wants_only',
  'wont_drink',
]);

const isDenial = ({ readings }: Word) => readings.some(({ name }) => name === 'not');

const STAND_BY_THEMSELVES = new Set(['sign', 'noun', 'site']);

/** 다 없다, 하나도 없다, 문신한 적 없다: the 없다 of such a phrase is that of the noun before it. */
const OF_THE_NOUN =
  /(?:^|다|하나도|전혀|아예|해당|(?:한|만난|만진|먹은|받은|바른|쓴|간|본)적)(?:은|는|도|이|가)?$/;

/** 부딪힌 적 없이 hides its 없다. */
function isTaken({ chars }: NormalText, word: Word, marks: readonly Word[]): boolean {
  if (word.readings.some(({ role }) => STAND_BY_THEMSELVES.has(role))) return false;
  const holder = holderOf(word, marks);
  if (!holder) return false;
  return (
    !word.readings.some(({ role }) => role === 'none' || role === 'cease') ||
    !OF_THE_NOUN.test(chars.slice(holder.start, word.start))
  );
}

const WRONG = /^증[상세](?:은|이|도)?(?=없)/;

/** 발열 증상은 없다. */
const NAMED_SIGN = /(?:발열|두통|통증|구토|부종|가려움|호흡곤란|출혈|마비|오한|발진|염증|복시|감각저하)$/;

/** 벗겨지는 증상 없음, 발열 증상 없음: no remark that nothing is wrong, but a 없다 of what stands before it. */
function ofItsOwn({ chars }: NormalText, word: Word, forms: Forms): Word {
  const named = WRONG.exec(chars.slice(word.start, word.end));
  if (!named) return word;
  const ofSign = NAMED_SIGN.test(chars.slice(Math.max(0, word.start - 4), word.start));
  if (!ofSign && !isAdnominalEnd(chars[word.start - 1])) return word;
  const at = forms[word.start + named[0].length]?.words ?? [];
  return at.findLast(({ readings }) => readings.some(({ role }) => role === 'none')) ?? word;
}

const isAdnominalEnd = (char: string | undefined) =>
  char !== undefined && char >= '가' && char <= '힣' && (char.charCodeAt(0) - 0xac00) % 28 === 4;

/** Whether the word begins inside one of `others`, or begins with it and is shorter. */
const isInside = (word: Word, others: readonly Word[]) => holderOf(word, others) !== null;

/** The one of `others` (sorted, disjoint) that the word is inside of. */
function holderOf(word: Word, others: readonly Word[]): Word | null {
  let low = 0;
  let high = others.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (others[middle]!.start <= word.start) low = middle;
    else high = middle - 1;
  }
  const holder = others[low];
  if (!holder || holder.start > word.start || holder.end <= word.start) return null;
  return holder.start < word.start || holder.end > word.end ? holder : null;
}

function toTokens(text: NormalText, word: Word, denied: boolean): Token[] {
  if (isUpTo(text, word) || isTen(text, word) || isTag(text, word)) return [];
  return word.readings
    .filter(
      (reading) =>
        reading.role !== 'mask' &&
        !isRemedy(text, reading, word.end) &&
        !(reading.name === 'pee' && isEye(text, word)),
    )
    .map((reading) => ({
      name: reading.name,
      role: reading.role,
      predicate: reading.predicate,
      start: word.start,
      end: word.end,
      tail: reading.predicate ? readTail(text, word.end, denied) : null,
    }));
}

const isRemedy = (text: NormalText, reading: Reading, end: number) =>
  (reading.role === 'noun' || reading.role === 'sign') &&
  !reading.predicate &&
  !reading.name.startsWith('x_') &&
  text.gap[end] !== 1 &&
  REMEDY.test(text.chars.slice(end, end + 3));

/** 열이틀, 열 군데, 열두 살: ten, not fever. */
const isTen = ({ chars, gap }: NormalText, { start, end }: Word) =>
  chars[start] === '열' &&
  (end === start + 1 || chars[start + 1] === '이') &&
  (gap[start + 1] === 1 ? TEN_OF : TEN_JOINED).test(chars.slice(start + 1, start + 5));
const TEN_OF = /^(?:군데|개(?:씩|나|는|가|도|[.,]|$)|번(?:씩|은|이|도|넘|[.,]|$)|명|살|가지|가닥|방[.,])/;
const TEN_JOINED =
  /^(?:하루|이틀|사흘|나흘|닷새|엿새|한(?:시|살|개|번|명)|두(?:시|살|개|번|명|군데)|세살|군데|개(?:씩|나|는|가|도|[.,]|$)|번(?:씩|은|이|도|넘|[.,]|$)|명|살|가지|가닥)/;

/** 입 눈 다 헐었다: the eye, unless it is said what was passed. */
const isEye = ({ chars }: NormalText, { start, end }: Word) =>
  chars.slice(start, end) === '눈' &&
  !/(?:오줌|소변|쉬|쉬야|똥|대변|변)[을를도은]?$/.test(chars.slice(Math.max(0, start - 3), start));

/** 부었다 아이가: isn't it, no child. */
const isTag = ({ chars }: NormalText, { start }: Word) =>
  chars[start - 1] === '다' && /^아이가(?:[.,?]|$)/.test(chars.slice(start, start + 4));

/** 39도까지 is the particle, not 까지다. */
const isUpTo = (text: NormalText, { start, end }: Word) =>
  text.chars[start] === '까' &&
  start > 0 &&
  text.gap[start] === 0 &&
  !'.,?'.includes(text.chars[start - 1]!) &&
  text.chars.slice(start, end) === '까지' &&
  (end === text.chars.length || text.gap[end] === 1 || /[는도만.,?]/.test(text.chars[end]!));
