import type { NormalText } from '../text/NormalText.js';
import type { Tail } from './Tail.js';
import { wordEnd } from './wordEnd.js';

const BASE = 0xac00;
const [N, L, M, SS] = [4, 8, 16, 20] as const;
const tailConsonant = (char: string) => (char >= '가' && char <= '힣' ? (char.charCodeAt(0) - BASE) % 28 : 0);

/** 지다, 거리다, 시- and the like between a stem and its ending. */
const AUXILIARY =
  /^(?:으?시|으?셔|으?셨|으?신|지|져|졌|진|질|짐|거리|거려|거렸|거린|대|댔|올라|올랐|오르|오른|보이|보여|보였|보인|버리|버려|버렸|놓|놨|어지|어졌|어져|아지|아졌|아져|해|했|하|한|할|함|이|여|였|워지|워졌|워져)(?![가-힣]?않|만|도|요|지|는|수|고|면)/;
const PROGRESSIVE = /^(?:고만?|어|아)?(?:있|계|잇)/;
const TENSE = /^(?:었었|았었|었|았|였|했|셨)/;
/** 붓기도 하나요, 빠지기도 한다던데: what is said or asked follows. */
const NOW_AND_THEN = /^기도(?:하(?=나|냐|는|네|죠|고|던|지만)|한(?=다|데|가)|합|할(?=까|수))/;
/** 붓지는 않, 가렵진 못, 뜰 수가 없. */
const DENIED =
  /^(?:하?(?:지|질|진|덜|들)(?:는|도|를|가|은|두|른)?(?:전혀|막|별로|그렇게|또|아예|잘|절대|그다지|당최|영)?(?:않|안(?!에)|못|몬|아니|아녀|앟|아나)|(?:도|던|든)(?:전혀|막)?(?:않|안(?=[하해혀허했])|못하)|(?:기는|긴|기)?커녕|(?:기는|긴)고사|것같(?:지는|지도|진|지)(?:않|안)|수(?:가|도|는|조차|를)?(?:없|읎))/;
const DENIED_AFTER_STEM = /^(?:을수(?:가|도|는|조차)?없)/;
const SHARES =
  /^(?:하?거나|하?지도(?!모)|도(?![록로])(?=[가-힣]{1,6}(?:않|안[하해혀허했]))|든지|든가|던지|(?:는|ㄴ|은)?다거나|다던가|다던지|네마네|게(?![요네나시되돼된될됩됐하]))/;
const IF =
  /^(?:으|이|다|는다|은다|ㄴ다|어|아|하|지|어지|아지)?(?:면|믄)(?!서|역|도|봉|적)|^거든(?![요예유여])|^(?:을|는|은)?경우|^(?:는|을)?순간/;
const FEAR = /^까(?:봐|바|걱정|무서|무섭|겁|염려|신경|두려|두렵|불안|조마|싶)/;
const PLAN =
  /^(?:으?려(?:고|구|는|다|면|던|니|했|하)|고싶|고픈|을까(?:요|봐|하|생)|기전|(?:어|아|여)?도(?:되|돼|될|됩|괜|상관|무방|안되|\?)|(?:어|아|여)?야(?:되나|돼\?|되는지|하나|할까|하는지)|(?:어|아)?볼까|을(?:예정|계획|건데|거예|거에|생각)|을지(?:말|안))/;
const PLAN_AFTER_L =
  /^(?:예정|계획|건데|거예|거에|생각|까(?:요|하|생|말|합)|지(?:말|안)|려(?:고|구|는|다|면|던|니|했|하))/;
/** 물려고 했다: read as 물리다, it is 물다. */
const ABOUT_TO = /^고(?:하|했|해|한|함|그|달)/;
const MIGHT = /^(?:을)?(?:수(?:가|도|는)?(?:있|잇)|가능|위험|염려|우려|지도모)/;
const DOUBT =
  /^(?:는|은|던|을|인|었|았)?(?:건|거|것)?(?:지|인지|가|나)(?:는|도|아닌지|안|를)?[^,.?]{0,6}?(?:모르|몰|애매|헷갈|긴가|확실(?!히)|궁금)/;
const SEEMS =
  /^(?:는|은|을)?(?:것|거|듯)(?:이)?(?:같기도|같았다|도같|도하|도싶)|^(?:는|은|었|았)?(?:나|가)싶/;
const WHETHER =
  /^(?:는|은|던|을|었을|았을)?(?:건|거|것|게)(?:가요|인가|ㄴ가|지요\?|가\?|일까|맞|아닌가|아닐까|까요)|^(?:은|ㄴ)가(?:요|\?|$)|^을까요|^까요/;
const ASKS =
  /^(?:나요|나여|남유|남요|는가|ㄴ가|냐|니\?|나\?|는지요|습니까|ㅂ니까|은가|는교|능교|ㄴ교|니꺼|니껴|당가|는감)/;
const PLACE = /^데(?:가|는|도|은|를|두)?(?:없|있|많|하나|전혀|딱히|업)/;

/** 아파질 수 있다: what may come. */
const MAY_BECOME = /^(?:어|아)?질수(?:가|도|는)?[있잇]/;

/** 난다고, 부은디, 나는구먼, 아픈갑네: the clause is closed. */
const CLOSES = /^(?:[다대당단댄디](?!리|장)|구[먼만나]|갑[네다소]|[능는]?교|기라|그먼|것제)/;
/** 부어가, 쏘여가꼬: the -어서 of the south-east and south-west. */
const SOUTHERN_SO = /^(?:[어아여]?가(?:꼬|지고|[^요?가-힣]|$)|[어아여]?갖[고구])/;

interface Rest {
  text: string;
  fused: number;
  /** The last syllable read so far. */
  last: string;
  past: boolean;
  negated: boolean;
}

/** Reads what follows a stem form that ends at `from`. `before` says that 안 or 못 stands before the stem. */
export function readTail(text: NormalText, from: number, before: boolean): Tail {
  const full = upToPause(text.chars, from);
  const rest: Rest = {
    text: full,
    fused: tailConsonant(text.chars[from - 1] ?? ''),
    last: text.chars[from - 1] ?? '',
    past: false,
    negated: before,
  };
  rest.past = rest.fused === SS;
  skipAuxiliaries(rest);
  const denial = deny(rest);
  const kind = classify(rest, (length) => text.gap[from + full.length - length] === 1);
  const used = full.length - rest.text.length;
  const end = kind.nominal ? from + used + noteLength(rest) : wordEnd(text, from + used);
  return { ...kind, negated: rest.negated !== denial, past: rest.past, end };
}

/** 빠졌음, 있음: the -음 of a note belongs to the word. */
const noteLength = ({ text, fused }: Rest) => (fused === SS && /^음(?![가-힣])|^음$/.test(text) ? 1 : 0);

function upToPause(chars: string, from: number): string {
  let end = from;
  while (end < chars.length && end < from + 20 && !'.,'.includes(chars[end]!)) {
    if (chars[end] === '?') return chars.slice(from, end + 1);
    end += 1;
  }
  return chars.slice(from, end);
}

function take(rest: Rest, match: RegExpExecArray): void {
  const taken = match[0];
  rest.text = rest.text.slice(taken.length);
  rest.last = taken.at(-1) ?? rest.last;
  const fused = tailConsonant(rest.last);
  rest.fused = /[있계잇없않안못몬]$/.test(taken) ? 0 : fused;
  if (rest.fused === SS) rest.past = true;
}

function skipAuxiliaries(rest: Rest): void {
  for (let round = 0; round < 4; round += 1) {
    const tense = TENSE.exec(rest.text);
    const progressive = PROGRESSIVE.exec(rest.text);
    const auxiliary =
      rest.fused === 0 || rest.fused === 19 || /^으?[시셔셨신]/.test(rest.text)
        ? AUXILIARY.exec(rest.text)
        : null;
    const next = tense ?? progressive ?? auxiliary ?? NOW_AND_THEN.exec(rest.text);
    if (!next) return;
    take(rest, next);
    if (next === progressive) rest.past = false;
  }
}

/** Consumes -지 않, -ㄹ 수 없; says whether it was there. */
function deny(rest: Rest): boolean {
  const match = DENIED.exec(rest.text) ?? DENIED_AFTER_STEM.exec(rest.text);
  if (!match) return false;
  const able = match[0].startsWith('수') || match[0].startsWith('것');
  if (able && rest.fused !== L) return false;
  take(rest, match);
  skipAuxiliaries(rest);
  return true;
}

const PLAIN = { shares: false, nominal: false, hypothetical: false, unsure: false, tenseless: false };

function classify(rest: Rest, spaced: (length: number) => boolean): typeof PLAIN {
  const { text, fused, last } = rest;
  if (SHARES.test(text)) return { ...PLAIN, shares: true, nominal: true };
  const supposed =
    IF.test(text) || PLAN.test(text) || (last === '려' && !rest.negated && ABOUT_TO.test(text));
  if (supposed && !rest.negated) return { ...PLAIN, hypothetical: true };
  if (fused === L && (FEAR.test(text) || PLAN_AFTER_L.test(text) || MIGHT.test(text)))
    return { ...PLAIN, hypothetical: !/^까요/.test(text), unsure: /^까요/.test(text) };
  if (/^을/.test(text) && (FEAR.test(text.slice(1)) || MIGHT.test(text)))
    return { ...PLAIN, hypothetical: true };
  if (supposed || MAY_BECOME.test(text)) return { ...PLAIN, hypothetical: true };
  if (
    DOUBT.test(text) ||
    SEEMS.test(text) ||
    WHETHER.test(text) ||
    (fused === N && /^가(?:요|여|\?|$)/.test(text))
  )
    return { ...PLAIN, unsure: true };
  if (ASKS.test(text)) return { ...PLAIN, hypothetical: !rest.past, unsure: rest.past };
  if (isNominal(text, fused, spaced)) return { ...PLAIN, nominal: true };
  return {
    ...PLAIN,
    tenseless: /^(?:고|구|며|서|어서|아서|으면서|면서)/.test(text) || SOUTHERN_SO.test(text),
  };
}

/** 부은 …, 붓는 …, 가려움 …: but not 부은데 and 붓는데, which close the clause. */
function isNominal(text: string, fused: number, spaced: (length: number) => boolean): boolean {
  const after = text.replace(/^(?:는|은|던)/, '');
  const adnominal = fused === N || after !== text;
  if (adnominal && after.startsWith('데')) return PLACE.test(after) || spaced(after.length);
  if (adnominal && CLOSES.test(after)) return false;
  if (adnominal || fused === M || fused === L) return true;
  return /^(?:음|을(?!까)|기(?!는하|도하|만하))/.test(text);
}
