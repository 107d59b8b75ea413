import type { NormalText } from '../text/NormalText.js';
import type { Draft } from './sharedFate.js';
import type { Token } from './Token.js';

/** 두드러기인가요, 대상포진일까요, 물집 맞나요, 물집이면. */
const NOUN_DOUBTED =
  /^(?:이|인|시작)?(?:가요|가\?|가싶|가봐|일까|일수도|ㄹ까|것같기도|지모르|지아닌지|지잘|지헷갈|건가|걸까|건지)|^인지[^.?]{0,10}(?:모르|몰라|헷갈|구분|애매|긴가)|^(?:이|가)?(?:맞나|맞을까|맞는지|의심)/;
const NOUN_SUPPOSED =
  /^(?:이|가|도)?(?:할|올|생길|날|될)수(?:도|가|는)?[있잇]|^(?:이|이라|라)면|^날까|^생길까|^올까|^(?:이|가|을|를|도|의)?(?:시작|시술|예약)?(?:예정|예방|예약중|걱정|고민|우려|주의|부작용|위험|가능성|가능한|가능\?|확률|후기|이벤트)/;
/** 열은커녕, 진물은 고사하고, 과녁 같진 않고, 줄은 전혀. */
const NOUN_DENIED =
  /^(?:은|는)?(?:커녕|고사하)|^(?:이랑|랑|과|와|하고)?(?:같|비슷하)(?:지는|지도|진|지)(?:않|안)|^(?:은|는|도)?(?:전혀|절대로?)(?:요|입니다)?(?:[.,]|$)/;
/** 물집도 아직, 열은 아직인데. */
const NOT_YET =
  /^[은는도]아직(?:은|까지|까진)?(?:요|이요|이에요|이라|임)?(?:[.,]|$)|^[은는도]아직(?:인데|이고)/;
/** 수두처럼 흩어지진 않다: what it is likened to. */
const LIKENED_DENIED = /^(?:처럼|마냥|만치로)[^,.?]{0,16}?(?:지는|지도|진|지)(?:않|안[하해혀허했])/;
/** 회는 안 먹다, 해외도 못 나가다: what one did not come near. */
const NOT_MET =
  /^(?:은|는|도|이|가|을|를|에|에도|에는|엔)?(?:근처(?:에|도|에도|에는|엔)?|구경도|같은데(?:는|도)?|쪽(?:은|에는|엔)?)?(?:안|못)(?:나)?(?:갔|가봤|가보|간|다녀|다님|먹|마셨|닿|만졌|만진|만나|물렸|물린|물림|쏘[였인]|붙었|붙음|썼|씀|발랐|바름|맞았|맞음|했|함)/;

/** What the particles and words right behind a noun say of it. */
export function readNounEnding(text: NormalText, token: Token, draft: Draft): void {
  const after = text.chars.slice(token.end, token.end + 18);
  if (NOUN_DENIED.test(after) || isLikenessDenied(text, token)) draft.negated = true;
  // 물집도 may be one word of the lexicon.
  if (NOT_YET.test(after) || NOT_YET.test(text.chars[token.end - 1] + after)) draft.negated = true;
  if (token.name.startsWith('x_') && NOT_MET.test(after)) draft.negated = true;
  if (NOUN_DOUBTED.test(after)) draft.unsure = true;
  if (NOUN_SUPPOSED.test(after)) draft.hypothetical = true;
}

function isLikenessDenied({ chars }: NormalText, { end }: Token): boolean {
  const from = chars.slice(end - 2, end) === '처럼' ? end - 2 : end;
  return LIKENED_DENIED.test(chars.slice(from, from + 26));
}
