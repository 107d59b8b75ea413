import type { RoleSet } from '../lexicon/Lexicon.js';
import type { Reading, Trie } from '../lexicon/Trie.js';
import type { NormalText } from '../text/NormalText.js';

/** What may stand before or after a short noun inside one written word. */
const PARTICLE_END = /[이가은는을를도에의과와랑고서만로,.?]/;
/** 너무차요, 자꾸나요. */
const ADVERB_END =
  /(?:너무|많이|자꾸|계속|조금|살짝|매우|엄청|진짜|완전|되게|자기|다시|점점|가끔|아직|전혀|별로|약간|심하게|[좀더막또다잘])$/;
const PARTICLE_START = /[이가은는을를도에의만과와랑하로으처보나든까부마조밖께쪽,.?]/;
/** What can follow the first syllable of a verb: 나고, 났어요, 난 곳 are of 나다; 나이 and 나무 are not. */
const INFLECTS =
  /[고구며면긴지는니네요서도야려시기게던자더거다습가냐느겠겄을은음길아어여았었였든죠잖군데건것후뒤적때수곳듯줄까대진질져졌셨셔신않안못유예당]/;
/** Beyond this, a written word has no spaces in it and boundaries cannot be read off them. */
const RUN_ON = 10;

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
}

/** A form that stands in the text, and the roles of its readings. */
interface Form extends Word {
  readonly roles: RoleSet;
}

/** The forms of the lexicon that begin at one position, the shortest first, and the roles of them all. */
interface Here {
  readonly words: readonly Form[];
  readonly roles: RoleSet;
}

/** Per position; undefined where no form begins. */
export type Forms = readonly (Here | undefined)[];

/**
 * All forms at all places, in one walk per place. A form that starts inside a written word must not run over its end: 않고
 * 열도 holds no 고열.
 */
export function formsIn(text: NormalText, trie: Trie): Forms {
  const { chars, gap } = text;
  const forms: (Here | undefined)[] = [];
  for (let start = 0; start < chars.length; start += 1) {
    const inside = start > 0 && gap[start] === 0 && !isPause(chars.charCodeAt(start - 1));
    let words: Form[] | undefined;
    let roles = 0;
    let place = trie.begin(chars.charCodeAt(start));
    for (let end = start + 1; place >= 0; end += 1) {
      const meaning = trie.meaningAt(place);
      if (meaning) {
        words ??= [];
        words.push({ start, end, readings: meaning.readings, roles: meaning.roles });
        roles |= meaning.roles;
      }
      if (end === chars.length || (inside && gap[end] === 1)) break;
      place = trie.follow(place, chars.charCodeAt(end));
    }
    forms.push(words && { words, roles });
  }
  return forms;
}

const [COMMA, STOP, MARK] = [44, 46, 63] as const;
const isPause = (code: number) => code === COMMA || code === STOP || code === MARK;

/** The words of the wanted roles, leftmost and longest first, none overlapping another. */
export function findWords(text: NormalText, trie: Trie, forms: Forms, wanted: RoleSet): Word[] {
  const words: Word[] = [];
  let end = 0;
  // Where a noun ended: what follows a verb's stem is its ending, not a word.
  let nounEnd = -1;
  for (let start = 0; start < forms.length; start += 1) {
    const here = forms[start];
    if (here === undefined || (here.roles & wanted) === 0 || start < end) continue;
    const found = longestOf(
      text,
      here.words,
      wanted,
      (reading, to) => (reading.bit & wanted) !== 0 && fits(text, reading, start, to, trie, nounEnd),
    );
    if (!found) continue;
    words.push(found);
    end = found.end;
    if (found.readings.some(({ predicate }) => !predicate)) nounEnd = end;
  }
  return words;
}

function longestOf(
  text: NormalText,
  forms: readonly Form[],
  wanted: RoleSet,
  fit: (reading: Reading, end: number) => boolean,
): Word | null {
  let best: Word | null = null;
  for (const { start, end, readings, roles } of forms) {
    if ((roles & wanted) === 0) continue;
    const fitting = readings.filter((reading) => fit(reading, end));
    if (fitting.length > 0) best = { start, end, readings: withShorter(text, best, end, fitting) };
  }
  return best;
}

/** 손톱에 of one class does not hide the 손톱 of another: only a particle is between them. */
function withShorter(text: NormalText, shorter: Word | null, end: number, readings: Reading[]): Reading[] {
  if (!shorter || !PARTICLE.test(text.chars.slice(shorter.end, end))) return readings;
  const others = shorter.readings.filter(
    ({ role, predicate, name }) =>
      role === 'mark' && !predicate && !readings.some((known) => known.name === name),
  );
  return [...readings, ...others];
}
const PARTICLE = /^(?:이|가|은|는|을|를|도|에|에서|서|의|로|으로|한테|이랑|랑)$/;

const ONE_WORD: ReadonlySet<string> = new Set(['잘못', '나열']);

/** Short words count only where a word can begin (and, for nouns, end): not the 눈 of 눈치 or the 열 of 진열. */
function fits(
  text: NormalText,
  reading: Reading,
  start: number,
  end: number,
  trie: Trie,
  ended: number,
): boolean {
  // 잘못 and 나열 are one word; in 숨을 잘 못 쉬어요 the 못 denies, in 나 열 나요 there is fever.
  if (reading.role === 'mask' && text.gap[start + 1] === 1 && ONE_WORD.has(text.chars.slice(start, end)))
    return false;
  if (!reading.alone) return true;
  // 열안나요: what 안 denies follows it at once; words that only hold an 안 are masks.
  if (reading.role === 'not' && text.gap[end] === 0 && startsWord(text, trie, end, isPredicate)) return true;
  if (joinsNouns(text, start, end, trie)) return false;
  const before = text.chars[start - 1];
  const opens =
    before === undefined ||
    text.gap[start] === 1 ||
    ended === start ||
    PARTICLE_END.test(before) ||
    ADVERB_END.test(text.chars.slice(Math.max(0, start - 3), start)) ||
    (reading.predicate && (before === '안' || before === '못')) ||
    inRunOn(text, start);
  if (!opens) return false;
  if (reading.predicate) return end - start > 1 || isInflected(text, end);
  const after = text.chars[end];
  return (
    after === undefined ||
    text.gap[end] === 1 ||
    PARTICLE_START.test(after) ||
    startsWord(text, trie, end, isContent)
  );
}

function isInflected(text: NormalText, end: number): boolean {
  const after = text.chars[end];
  return after === undefined || text.gap[end] === 1 || '.,?'.includes(after) || INFLECTS.test(after);
}

/** 진물이나 붓기, 모기나 벌: 이나 joins, it is not 나다. */
function joinsNouns(text: NormalText, start: number, end: number, trie: Trie): boolean {
  if (end - start !== 1 || text.chars[start] !== '나' || text.gap[start] === 1) return false;
  if (end >= text.chars.length || '.,?'.includes(text.chars[end]!)) return false;
  if (text.chars[start - 1] !== '이')
    return isOpen(text.chars[start - 1]) && text.gap[end] === 1 && startsWord(text, trie, end, isThing);
  return text.gap[end] === 1 || startsWord(text, trie, end, isSymptomWord);
}

/** 수두, 회: a noun that takes 나, where one with a final consonant takes 이나. */
const isOpen = (char: string | undefined) =>
  char !== undefined && char >= '가' && char <= '힣' && (char.charCodeAt(0) - 0xac00) % 28 === 0;

const isPredicate = ({ predicate }: Reading) => predicate;
const isContent = (reading: Reading) => reading.role !== 'mask';
const isThing = ({ role, predicate }: Reading) =>
  !predicate && (role === 'sign' || role === 'noun' || role === 'site');
const isSymptomWord = ({ role }: Reading) => role === 'sign' || role === 'noun' || role === 'site';

function startsWord(
  text: NormalText,
  trie: Trie,
  from: number,
  wanted: (reading: Reading) => boolean,
): boolean {
  const { chars } = text;
  const last = Math.min(chars.length, from + 6);
  let place = from < last ? trie.begin(chars.charCodeAt(from)) : -1;
  for (let end = from + 1; place >= 0; end += 1) {
    if (trie.meaningAt(place)?.readings.some(wanted)) return true;
    if (end === last) return false;
    place = trie.follow(place, chars.charCodeAt(end));
  }
  return false;
}

function inRunOn(text: NormalText, at: number): boolean {
  let start = at;
  while (start > 0 && text.gap[start] === 0 && at - start < RUN_ON) start -= 1;
  return at - start >= RUN_ON;
}
