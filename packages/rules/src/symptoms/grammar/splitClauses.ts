import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import type { Token } from './Token.js';

/** A word we do not know that closes a clause all the same: 염색하고, 보니까, 그런데, 했어요. */
const CLOSING =
  /(?:[가-힣](?:고|구|며|면서|지만|는데|은데|던데|인데|한데|운데|[는은던인헌운한근]디|더니만|드니만?|드만|가꼬|갖고|니께|응께|[당랑]께요?|믄|구먼|구만|니더|심더|슴더|[어아해여쥬지네데대라고가까]유|[슈쥬]|[어아해라고데지네나대제까꺼여와께]예|드래요|카[데대]|캐[가서]|아서|어서|해서|여서|[려져켜쳐와워춰겨커떠라]서|니까|더니|다가|어도|아도|해도|려고|느라|자마자|거든요|길래|나서|[래대]서요?|부터는?|뒤로|이후로?)|(?:어|아|해|져|예|에|네|데|죠|고|거든|구|지|워|와|여|까|나|가|대|래)요|니다|[었았했였있없겠됐렸졌갔왔났]다|죠|됨|함|[었았했였있없]음|임|[었았했였]어)$/;
const NOT_CLOSING =
  /(?:연고|최고|사고|광고|참고|경고|권고|재고|창고|보고|친구|가구|입구|누구|도구|기구|구구|가운데|한가운데|(?<!고)부터|거기|무고|마다|보다|그리고|하고|이고|대고|에게서|에서|면역|화면|측면|정면|표면|장면|며|이며|종아리|그대로|여러|또는|얼마나|하나요|그때부터)$/;
const ENDS_SENTENCE =
  /(?:요|다|죠|음|함|임|됨|옴|짐|까|네|냐|유|예|슈|쥬|더|께|소|혀|[이거되]야|꽈|구먼|구만|[어아여해와]라|[었았했였졌됐갔왔났렸]어)$/;
/** 염색하다 목이 조였다, 쥐젖 떼다 피가 났다, 났다 하면: -다(가), no end. */
const WHILE =
  /(?:[염탈변착]색하|용접하|운동하|샤워하|작업하|등산하|청소하|설거지하|요리하|운전하|수영하|산책하|벌초하|면도하|왁싱하|제모하|목욕하|세수하|화장하|공부하|일하|놀|떼|뽑|뜯|깎|자르|먹|바르|쓰|긁|밀|감|짜|빼|씻|닦|걷|뛰|튀기|굽|볶|끓이|까|캐|매|줍|마시|드시|넘어지|쏟)다$/;
/** 부었음, 생김, 올라옴: a note that ends its clause, unless what follows says whether it is there. */
const NOTED = /(?:[음옴짐남됨함임침뜸씀]|생김)$/;
const ON_NOTED =
  /^(?:전혀|거의|별로|아직|은|는|도|이|과|와|의|에|을|를|만|정도|현상|증상|증세|부위)|^(?:안|못)?[있없읎심덜]/;
/** Nobody writes clauses longer than this; it keeps the work per clause bounded. */
const LONGEST = 120;

export function splitClauses(text: NormalText, tokens: readonly Token[]): Clause[] {
  const cuts = [...new Set([...tokenCuts(text, tokens), ...wordCuts(text, tokens), ...pauseCuts(text)])]
    .filter((cut) => cut > 0 && cut < text.chars.length)
    .sort((a, b) => a - b);
  return assemble(text, tokens, [...limit(cuts, text.chars.length), text.chars.length]);
}

function limit(cuts: readonly number[], length: number): number[] {
  const out: number[] = [];
  let last = 0;
  for (const cut of [...cuts, length]) {
    while (cut - last > LONGEST) {
      last += LONGEST;
      out.push(last);
    }
    if (cut > last && cut < length) out.push(cut);
    last = cut;
  }
  return out;
}

/** Every closing predicate ends its clause, unless a word of it runs on past the cut. */
function tokenCuts(text: NormalText, tokens: readonly Token[]): number[] {
  const cuts: number[] = [];
  tokens.forEach((token, index) => {
    if (!token.tail) return;
    if (token.tail.nominal && (!isNote(text, token) || isThing(tokens, index))) return;
    const next = tokens[index + 1];
    // 부어올라 있다: the next predicate begins inside this one's ending.
    if (next && next.start < token.tail.end && next.tail) return;
    cuts.push(token.tail.end);
  });
  return cuts;
}

/** 침 안 넘어가요: 침 is spittle, not the 침 of 치다. */
const isThing = (tokens: readonly Token[], index: number) =>
  [tokens[index - 1], tokens[index + 1]].some(
    (other) => other?.start === tokens[index]!.start && other.role === 'noun' && !other.tail,
  );

function isNote(text: NormalText, { start, tail }: Token): boolean {
  const { end } = tail!;
  return (
    (text.gap[end] === 1 || (text.chars[end] === ',' && text.chars[end - 1] !== '짐')) &&
    NOTED.test(text.chars.slice(start, end)) &&
    !ON_NOTED.test(text.chars.slice(end, end + 4))
  );
}

function pauseCuts(text: NormalText): number[] {
  const cuts: number[] = [];
  for (let i = 0; i < text.chars.length; i += 1) if ('.?'.includes(text.chars[i]!)) cuts.push(i + 1);
  return cuts;
}

/** Words without a known predicate, by their last syllables. */
function wordCuts(text: NormalText, tokens: readonly Token[]): number[] {
  const cuts: number[] = [];
  let start = 0;
  let next = 0;
  for (let i = 1; i <= text.chars.length; i += 1) {
    const pause = i === text.chars.length || '.,?'.includes(text.chars[i]!);
    if (!pause && text.gap[i] === 0) continue;
    const word = text.chars.slice(Math.max(start, i - 8), i);
    while (next < tokens.length && tokens[next]!.end <= start) next += 1;
    const known = holdsPredicate(tokens, next, i);
    if (
      !known &&
      i - start > 1 &&
      !isWish(text, i) &&
      (CLOSING.test(word) || isBackground(word)) &&
      !isParticle(word, text, tokens, next, i)
    )
      cuts.push(i);
    start = i;
  }
  return cuts;
}

/** 죽고 싶다 is one predicate. */
const isWish = ({ chars }: NormalText, at: number) => chars[at - 1] === '고' && chars[at] === '싶';

/** 여러 갠데, 할 건디: -ㄴ데 on any stem. */
const isBackground = (word: string) =>
  /[데디]$/.test(word) && ((word.at(-2) ?? '').charCodeAt(0) - 0xac00) % 28 === 4;

function holdsPredicate(tokens: readonly Token[], from: number, end: number): boolean {
  for (let k = from; k < tokens.length && tokens[k]!.start < end; k += 1) if (tokens[k]!.tail) return true;
  return false;
}

/** 눈하고 입술이: 하고 joins nouns; 연고 is a word. */
function isParticle(
  word: string,
  _text: NormalText,
  tokens: readonly Token[],
  from: number,
  end: number,
): boolean {
  if (/하고$/.test(word) && tokens.some((t, k) => k >= from && t.end === end - 2 && t.role === 'site'))
    return true;
  return NOT_CLOSING.test(word) && !/[가-힣]하고$/.test(word);
}

/** 아파요ㅠㅠ, 쪘당께요ㅎㅎ: a pause that is no comma of the writer's. */
const isSigh = (text: NormalText, at: number) =>
  text.chars[at] === ',' && !',，、'.includes(text.original[text.start[at]!] ?? ',');

const endsSentence = (text: NormalText, words: string, end: number) =>
  ENDS_SENTENCE.test(words) &&
  !WHILE.test(words) &&
  !/(?:후|선|담|전)임$/.test(words) &&
  !(/다$/.test(words) && /^(?:하면|싶으면)/.test(text.chars.slice(end, end + 3)));

/** 첫째 수두.. 한방에서 지냈어요: dots that trail off are one end, not three; a new line is one of its own. */
const trailsOff = (text: NormalText, start: number, words: string) =>
  words === '.' && text.chars[start - 1] === '.' && /[.…]/.test(text.original[text.start[start]!] ?? '');

function assemble(text: NormalText, tokens: readonly Token[], cuts: readonly number[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  let next = 0;
  for (const end of cuts) {
    const own: Token[] = [];
    while (next < tokens.length && tokens[next]!.start < end) own.push(tokens[next++]!);
    const words = text.chars.slice(start, end);
    clauses.push({ start, end, tokens: own, sentence });
    if (trailsOff(text, start, words)) sentence -= 1;
    if (/[.?]$/.test(words) || (endsSentence(text, words, end) && (text.gap[end] !== 0 || isSigh(text, end))))
      sentence += 1;
    start = end;
  }
  return clauses;
}
