import type { Reading, TrieNode } from '../lexicon/Trie.js';
import type { NormalText } from '../text/NormalText.js';
import { findWords, formsIn, type Word } from './findWords.js';
import { readTail } from './readTail.js';
import type { Token } from './Token.js';

/** 여드름약, 비듬샴푸: the thing for it, not the thing. */
const REMEDY = /^(?:약|패치|샴푸|연고|크림|치료|제품|예방|전용|방지|검사|전문|피부과|케어)/;

const APART: ReadonlySet<string> = new Set(['mark', 'verb', 'not', 'who']);

/**
 * All known words. Signs, things and places are read in one pass (the longer hides what lies inside it), verbs and context
 * in others, since a phrase such as 밤새 긁 must not hide the 긁 in it; but what a phrase denies is its own affair.
 */
export function tokenise(text: NormalText, trie: TrieNode): Token[] {
  const forms = formsIn(text, trie);
  const find = (wanted: (reading: Reading) => boolean) => findWords(text, trie, forms, wanted);
  const contents = find(({ role }) => !APART.has(role));
  const verbs = find(({ role }) => role === 'verb');
  const marks = find(({ role }) => role === 'mark');
  const hiding = marks.filter(({ readings }) => !readings.some(({ name }) => BESIDE.has(name)));
  const denials = find(({ role }) => role === 'not');
  const people = find(({ role }) => role === 'who');
  const words = [
    ...contents.filter((word) => !isTaken(word, hiding)),
    ...verbs.filter((word) => !isInside(word, contents)),
    ...[...marks, ...people, ...denials].filter((word) => !isInside(word, contents)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const denied = new Set(words.filter(isDenial).map((word) => word.end));
  return words.flatMap((word) => toTokens(text, word, denied.has(word.start)));
}

/** Marks that only remark on what they hold: its 나다 and 없다 still govern the noun before them (물집은 안 났어요). */
const BESIDE = new Set(['erupt', 'no_rash', 'drug_reaction', 'head_aftermath', 'all_over_now', 'wont_drink']);

const isDenial = ({ readings }: Word) => readings.some(({ name }) => name === 'not');

const STAND_BY_THEMSELVES = new Set(['sign', 'noun', 'site']);

/** 부딪힌 적 없이 hides its 없다. */
const isTaken = (word: Word, marks: readonly Word[]) =>
  !word.readings.some(({ role }) => STAND_BY_THEMSELVES.has(role)) && isInside(word, marks);

/** Whether the word begins inside one of `others` (sorted, disjoint), or begins with it and is shorter. */
function isInside(word: Word, others: readonly Word[]): boolean {
  let low = 0;
  let high = others.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (others[middle]!.start <= word.start) low = middle;
    else high = middle - 1;
  }
  const holder = others[low];
  if (!holder || holder.start > word.start || holder.end <= word.start) return false;
  return holder.start < word.start || holder.end > word.end;
}

function toTokens(text: NormalText, word: Word, denied: boolean): Token[] {
  return word.readings
    .filter(
      (reading) =>
        reading.role !== 'mask' &&
        !isRemedy(text, reading, word.end) &&
        !isUpTo(text, word) &&
        !isTen(text, word) &&
        !isTag(text, word),
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

/** 부었다 아이가: isn't it, no child. */
const isTag = ({ chars }: NormalText, { start }: Word) =>
  chars[start - 1] === '다' && /^아이가(?:[.,?]|$)/.test(chars.slice(start, start + 4));

/** 39도까지 is the particle, not 까지다. */
const isUpTo = (text: NormalText, { start, end }: Word) =>
  start > 0 &&
  text.gap[start] === 0 &&
  !'.,?'.includes(text.chars[start - 1]!) &&
  text.chars.slice(start, end) === '까지' &&
  (end === text.chars.length || text.gap[end] === 1 || /[는도만.,?]/.test(text.chars[end]!));
