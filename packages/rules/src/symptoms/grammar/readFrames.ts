import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';

/** 초콜릿 먹으면, 염색하려는데, 만약: what follows is thought of, not told. */
const SUPPOSES =
  /(?:[가-힣](?:면|믄)(?:은|요)?|하려(?:고|는데|구|는디)|려고(?:하는데|요)?|(?:할|볼|을|갈|뺄|살|맞을)(?:건데|까하는데|까하는디)|고싶은데|예약(?:앞두고|했는데|인데)|앞두고)$/;
/** 만약 열이 나거나: supposed from the start. */
const IN_CASE = /만약|만일|혹시라도|언젠가|자칫/;
const NO_SUPPOSITION =
  /(?:화면|측면|정면|표면|장면|단면|라면|냉면|반면|수면|전면|안면|평면|내면|외면|국면|하면서|으면서)$/;
/** -다던데, -대요, -라면서, -다 카던데: what people say. */
const REPORTS =
  /(?:[다라단란]던데|[다라단란]던디|[다라]는데|[다라]는디|[다라]카던데|[다라]카데|[다라]대|[다라]며|[다라]면서|[다라]매|대매|[다라]더라|[다라]드라|[다라]데|[한난간운된진은긴친]대요?|[다라]고하던데|[다라]고[^.?]{0,8}(?:써있|나와있|적혀|들었|봤|하더|하던|그러던|나오던)[^.?]{0,6})(?:요|예|유)?$/;
const ASKS =
  /\?$|(?:나요|나여|남유|까요|까예|을까|는지요|는교|능교|니꺼|당가|인가요|는가요|[은운한난된]가요|[되하나지가오]나)$|(?:[가되하]|[가해]야하?)(?:죠|지요|쥬|지예)$/;
/** 변하면 바로 오라고 했어요, 붓기 시작하면 다시 찍을게요: what is to be done then. */
const ARRANGES =
  /^(?:바로|꼭|다시|즉시|당장|얼른|그때|응급실|병원|대학병원|주사|약|연고)*(?:로|에|으로)?(?:바로|다시)?(?:오라|오랬|오래요|오라셨|가라(?!앉)|가랬|가래|데려오|전화하|연락|입원하라|놓으라|끊으라|바꾸라|내원|재진|찍을게|올릴게|다시찍|처방)/;
/** 심해지면 힘들까 무서워요: how it would be. */
const WOULD =
  /까(?:봐|바|걱정|무서|무섭|겁|두려|싶)|(?<![갈볼할을])까$|(?:정도로|만큼)[가-힣]{1,8}(?:것|거)같/;
/** 긁으면 진물이 나는데 어쩌죠: the matter is stated before the question. */
const STATES = /(?:데|디|지만|니까|거든요?|아서|어서|라서|해서|더니)(?:요|예|유)?$/;
const WHY = new Set(['why']);
const FARTHEST = 6;

/**
 * Clauses that only suppose: what would follow from a condition and is asked or passed on (초콜릿 먹으면 여드름 나요?, 필러 괴사나면
 * 까매진다던데), and what shares its condition (숨차고 그러면 병원 가나요?).
 */
export function readFrames(text: NormalText, clauses: readonly Clause[]): ReadonlySet<number> {
  const asked = new Set<number>();
  let supposed = -1;
  clauses.forEach((clause, c) => {
    if (clause.sentence !== clauses[c - 1]?.sentence) supposed = -1;
    const words = wordsOf(text, clause);
    if (supposed >= 0 && c - supposed <= FARTHEST && closesFrame(text, clause, words, true)) {
      mark(text, clauses, supposed, c, asked);
      if (comesAbout(text, clauses[supposed]!, ARRANGES.test(words))) asked.add(supposed);
      if (REPORTS.test(words)) shareBack(text, clauses, supposed, asked, true);
      supposed = -1;
    }
    if (IN_CASE.test(words) && !isPast(clause)) asked.add(c);
    if (isSupposition(clause, words)) {
      if (supposed < 0) supposed = c;
      shareBack(text, clauses, c, asked);
    }
    if (!holdsCondition(text, clause) || isPast(clause)) return;
    if (closesFrame(text, clause, words)) asked.add(c);
    else if (supposed < 0 && !STATES.test(words)) supposed = c;
  });
  return asked;
}

const wordsOf = (text: NormalText, { start, end }: Clause) =>
  text.chars.slice(start, end).replace(/[.,]+$/, '');

function isSupposition({ tokens }: Clause, words: string): boolean {
  if (tokens.some(({ tail, role }) => tail?.hypothetical && role !== 'mark')) return true;
  return SUPPOSES.test(words) && !NO_SUPPOSITION.test(words);
}

/** 물집으로 변하면, 색이 여러 가지면: the condition is that it comes; but 물집이 터지면 and 더 심해지면 have it there. */
const COMES_ABOUT =
  /(?:변하|바뀌|시작하|시작되|생기|나타나|섞이|넘|오|[가-힣](?:가지|모양|상태)|[^심더커]해지|노래지|까매지|하얘지|파래지|빨개지|없어지|끊기|빠지)(?:면|믄)(?:은|요)?$/;
/** 터지면, 심해지면 오라고: what may burst or grow is there. */
const GROWS = /(?:터지|심해지|번지|퍼지|커지|낫지|나으|없어지)(?:면|믄)$/;
function comesAbout(text: NormalText, clause: Clause, arranged: boolean): boolean {
  if (isPast(clause)) return false;
  const words = wordsOf(text, clause);
  if (COMES_ABOUT.test(words) || (arranged && !GROWS.test(words))) return true;
  return holdsCondition(text, clause) && !/(?:면|믄)(?:은|요)?$/.test(words);
}

const isPast = ({ tokens }: Clause) => tokens.some(({ name, tail }) => name === 'now_mark' || tail?.past);

/** 얼굴에 대상포진 오면 마비도 오나요: the condition stands inside the clause. */
function holdsCondition(text: NormalText, { start, end }: Clause): boolean {
  for (let i = start + 2; i < end; i += 1)
    if (
      text.gap[i] === 1 &&
      '면믄'.includes(text.chars[i - 1]!) &&
      !NO_SUPPOSITION.test(text.chars.slice(Math.max(start, i - 4), i)) &&
      !IS_REMEDY.test(text.chars.slice(i, i + 8))
    )
      return true;
  return false;
}

/** 이 물집 병원 가면 되나요, 약 바르면 없어질까요: asked of what is there. */
const IS_REMEDY = /^(?:안?(?:되|돼|될|됩)|낫|나아|나을|나으|괜찮|좋|없어|사라|줄|가라앉)/;

/** 긁으면 진물이 나요: the 나 is the verb, not a question. */
const isErupting = ({ start, tokens }: Clause, words: string) =>
  /나[요여]$/.test(words) && tokens.some((token) => token.tail && token.start === start + words.length - 2);

function closesFrame(text: NormalText, clause: Clause, words: string, after = false): boolean {
  if (after && (ARRANGES.test(words) || WOULD.test(words))) return true;
  if (clause.tokens.some(({ name }) => WHY.has(name))) return false;
  if (text.chars[clause.end] === '?' || words.endsWith('?')) return true;
  return REPORTS.test(words) || (ASKS.test(words) && !isErupting(clause, words));
}

/** From the question back to the condition, as far as nothing in between states a fact. */
function mark(
  text: NormalText,
  clauses: readonly Clause[],
  from: number,
  to: number,
  asked: Set<number>,
): void {
  for (let c = to; c > from; c -= 1) {
    const words = wordsOf(text, clauses[c]!);
    if (c < to && STATES.test(words) && !REPORTS.test(words)) return;
    if (isPast(clauses[c]!)) return;
    asked.add(c);
  }
}

/** 숨차고 그카면, 붓거나 쓰러지면: joined to the condition by -거나, or by -고 and a verb that only takes it up again. */
function shareBack(
  text: NormalText,
  clauses: readonly Clause[],
  at: number,
  asked: Set<number>,
  reported = false,
): void {
  const takesUp = reported || /^(?:그[러카라]|이[러카라]|하|막하)/.test(wordsOf(text, clauses[at]!));
  for (let c = at - 1; c >= 0 && c >= at - 3; c -= 1) {
    if (clauses[c]!.sentence !== clauses[at]!.sentence) return;
    const words = wordsOf(text, clauses[c]!);
    if (!/거나$/.test(words) && !(takesUp && /[고구]$/.test(words))) return;
    // 필러 맞고 열나면: the filler was had.
    if (!clauses[c]!.tokens.some(({ name }) => name.startsWith('x_'))) asked.add(c);
  }
}
