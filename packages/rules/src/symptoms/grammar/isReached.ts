import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import type { Token } from './Token.js';

/** 진물도, 진물이나, 진물이랑, 진물과: another of its kind follows. */
const JOINS = /(?:도|이나|나|이랑|랑|과|와|하고|이고|고|며|이든|든|거나|및|은커녕|커녕)$/;
/** 여드름 말고는, 가려움밖에, 발적뿐: what is said after it is of the others. */
const EXCEPTS = /^(?:을|를)?(?:말고|빼고|빼곤|외에|외엔|이외|밖에|제외)|^(?:일)?뿐|^(?:때문|땜|탓)/;
/** Words that name the thing over again (물집 난 건, 부은 데는, 물집 같은 거): no noun of their own. */
const STANDS_FOR =
  /^(?:건|거|것|게|기|데|곳|적|일|때|점|줄|적은|일은|경험|기억|증상|증세|느낌|기미|기색|같은|비슷한|따위|그런|이런|별|딴|다른|큰|부위|자리|부분|현상|증거|소견|징후|쪽|정도|편|날|밤)(?:이|가|은|는|도|을|를|두|에|조차|만)?$/;
/** Adverbs that look like nouns with a particle: 하나도, 지금은, 아직은, 별로, 특별히. */
const ADVERBIAL =
  /(?:하나도|[1일번]도|조금도|전혀도|방울도|도통|지금은|아직은|아즉은|이제는|이젠|오늘은|현재는|요즘은|당장은|다행히도|그래도|원래는|저는|나는|내는|지는|에는|에도|에서는|한테는|까지는|까지|로는|이후로는|뒤로는|후로는|봐도|해도|어도|아도|많이|같이|깊이|높이|특별히|별다른|딱히|굳이|이상은|만큼은|모두가|전부가|샅샅이)$/;
const A_PLACE = /^(?:곳|데|자리|부위)(?:이|가|은|는|에|엔|에는)$/;
const NAMES_A_THING = /(?:을|를|도|은|는|이|가)$/;
/** Said to be absent beside anything (열, 오한 없음), where skin signs are rather what the text is about (두드러기, 멍 없음). */
const ASKED_OF_ALL = new Set(['fever', 'low_fever', 'chills', 'vomit', 'dizzy', 'dyspnoea', 'weep', 'pus']);

/** 열 이틀, 수포 38.5: a finding with its figure stands by itself. */
const A_MEASURE = /^\d(?!도$)|째|^(?:하루|이틀|사흘|나흘|닷새|엿새|이레|열흘|보름|일주일)/;

interface Piece {
  readonly start: number;
  readonly words: string;
  /** A comma of the writer's follows: 두드러기, 멍 없음. */
  readonly comma: boolean;
}

/**
 * Whether a predicate speaks of a noun before it: 진물도 붓기도 없고 does of both; of 뾰루지가 눈알은 괜찮다, 허벅지가 화끈 모자도
 * 못 쓰다 and 두드러기, 멍 없음 only the last noun is governed.
 */
export function isReached(text: NormalText, clause: Clause, index: number, predicate: Token): boolean {
  const token = clause.tokens[index]!;
  const pieces = piecesOf(text, token.tail?.end ?? token.end, predicate.start);
  if (pieces.length === 0) return true;
  if (EXCEPTS.test(pieces[0]!.words) || isFigure(text, predicate)) return false;
  const own = ownEnding(text, token, pieces[0]!);
  // 가려운 반점은 없어요: the noun that it modifies comes with it.
  // 발진으로 출근을 못 하다: on account of it.
  const within = pieces.slice(1).some(({ words }) => !ADVERB.test(words));
  if (/^으?로$/.test(own) && predicate.role === 'light' && within) return false;
  let placed = false;
  let joined = JOINS.test(own) || isAdnominal(text, token) || isModifier(token, own, pieces);
  const bare = own === '';
  for (let p = 0; p < pieces.length; p += 1) {
    const piece = pieces[p]!;
    const first = p === 0 && !bare;
    // 데인 곳이 물집도 안 생기다: said of what is there, not of the place.
    if (placed && isOther(piece, clause, false, true)) return false;
    placed ||= A_PLACE.test(piece.words);
    if (first && NAMES_A_THING.test(own)) continue;
    if (!first && (isOther(piece, clause, joined, bare) || (bare && !joined && A_MEASURE.test(piece.words))))
      return false;
    joined = JOINS.test(piece.words) || (joined && !NAMES_A_THING.test(piece.words));
    if (piece.comma && !joined) {
      if (!isList(text, pieces, token, predicate) && !isCharted(text, predicate)) return false;
      joined = true;
    }
  }
  if (isAge(text, predicate) || (!joined && hasOwnNoun(pieces, clause, predicate, bare))) return false;
  return (
    joined ||
    JOINS.test(own) ||
    pieces.length < 2 ||
    !isWithout(text, predicate) ||
    STANDS_FOR.test(pieces.at(-1)!.words)
  );
}

/** 자주색 발진은, 과녁 병변은, 괴사된 색은: said of the noun with its colour. */
const isModifier = ({ name }: Token, own: string, pieces: readonly Piece[]) =>
  (own === '' && pieces.length === 1 && MODIFIERS.has(name)) || (own === '된' && pieces.length === 2);
const MODIFIERS = new Set(['purple', 'target', 'red', 'black', 'white', 'yellow', 'brown', 'pearly']);

/** 수포 약 먹으면, 띠수포 불빛 보면: what is supposed has a noun of its own. */
function hasOwnNoun(pieces: readonly Piece[], clause: Clause, { tail, role }: Token, bare: boolean): boolean {
  const last = pieces.at(-1)!;
  if (!tail!.hypothetical || role !== 'light' || (!bare && pieces.length < 2)) return false;
  if (ADVERB.test(last.words) || STANDS_FOR.test(last.words) || ADVERBIAL.test(last.words)) return false;
  const end = last.start + last.words.length;
  return !clause.tokens.some(
    (token) => token.start >= last.start && token.end <= end && token.role === 'sign',
  );
}
const ADVERB = /^(?:또|더|안|못|좀|막|다|잘|다시|갑자기|많이|자꾸|계속)$|[게히로시]$/;

/** 진물, 붓기는 없어요 and 열, 오한, 두통 없음 are lists; 두드러기, 멍 없음 is not. */
const isList = (text: NormalText, pieces: readonly Piece[], { name, start }: Token, { role }: Token) =>
  (role !== 'isnt' && NAMES_A_THING.test(pieces.at(-1)!.words)) ||
  /^(?:전부|모두|다|싹|일절|전혀|아예)$/.test(pieces.at(-1)!.words) ||
  isComma(text, start - 1) ||
  (pieces.filter(({ comma }) => comma).length > 1 && pieces.slice(0, -2).every(({ comma }) => comma)) ||
  (pieces[0]!.words === '' && ASKED_OF_ALL.has(name));

/** 자해, 자살사고 부인함: as charts deny, all that stands before it. */
const isCharted = ({ chars }: NormalText, { start }: Token) => chars.startsWith('부인', start);

/** 오한 장난아님, 농담 아니고, 말로 못 합니다: emphasis. */
function isFigure(text: NormalText, { role, start }: Token): boolean {
  const before = text.chars.slice(Math.max(0, start - 5), start);
  // 붓다 못해 갈라지다: more than that.
  if (role === 'light' && /다못$/.test(before)) return true;
  return role === 'isnt'
    ? /(?:장난|농담|과장|거짓말|보통|예사)(?:이)?$|(?:때|처지|상황|판국)(?:가|이)$/.test(before)
    : /말로(?:는|도|다)?(?:못|몬)$/.test(before);
}

/** The particle of the noun itself, where it has one. */
function ownEnding({ chars, gap }: NormalText, { start, end, tail }: Token, first: Piece): string {
  if (gap[first.start] !== 1) return first.words;
  // 열은, 물집이: some nouns are filed with their particle.
  const last = chars[end - 1]!;
  return tail === null && end - start > 1 && '은이가도'.includes(last) && end - start < 4 ? last : '';
}

/** 가려운, 나는: but not 가려움, which stands as a noun. */
function isAdnominal({ chars }: NormalText, { tail }: Token): boolean {
  if (tail?.nominal !== true) return false;
  const M = 16;
  return (chars.charCodeAt(tail.end - 1) - 0xac00) % 28 !== M;
}

/** 보름 안 됨, 두 달도 안 됐는데: of the time, not of what came before. */
const isAge = (text: NormalText, { start }: Token) =>
  /(?:보름|열흘|일|주|주일|달|년|해|개월|시간|분|살|돌)(?:도|이|가|밖에)?(?:채|아직)?(?:안|못)?$/.test(
    text.chars.slice(Math.max(0, start - 8), start),
  ) && /^[되됐돼된됨넘]/.test(text.chars.slice(start, start + 1));

/** 흔적 없이, 하나 없이: an adverb of the noun right before it. */
const isWithout = (text: NormalText, predicate: Token) =>
  predicate.role === 'none' && text.chars.slice(predicate.end, predicate.end + 1) === '이';

function isOther({ start, words }: Piece, clause: Clause, joined: boolean, bare: boolean): boolean {
  if (joined || !NAMES_A_THING.test(words) || words.length < 2) return false;
  if (STANDS_FOR.test(words) || ADVERBIAL.test(words)) return false;
  const known = clause.tokens.filter((token) => token.start >= start && token.end <= start + words.length);
  const noun = known.some(
    ({ tail, role }) => !tail && (role === 'site' || role === 'noun' || role === 'sign'),
  );
  if (
    !noun &&
    known.some(({ tail, role }) => (tail && role !== 'mark') || role === 'degree' || role === 'who')
  )
    return false;
  // 진물 붓기 통증도 없음: a list without particles.
  return !bare || !/도$/.test(words) || !known.some(({ role }) => role === 'sign' || role === 'noun');
}

function piecesOf(text: NormalText, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let i = from; i <= to; i += 1) {
    const ends = i === to || text.gap[i] === 1 || text.chars[i] === ',';
    if (!ends) continue;
    if (i > start || (i === from && text.chars[i] === ','))
      pieces.push({ start, words: text.chars.slice(start, i), comma: isComma(text, i) });
    start = text.chars[i] === ',' ? i + 1 : i;
  }
  return pieces;
}

const isComma = (text: NormalText, at: number) =>
  text.chars[at] === ',' && ',，、'.includes(text.original[text.start[at]!] ?? '');
