import { BANNED_CLAIMS } from '../bannedClaims.js';
import type { Fault, GuardCode } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { DISEASE } from '../vocabulary/diseases.js';
import { folded } from './nounsIn.js';

const PLAIN_CODES: Readonly<Record<string, GuardCode>> = {
  diagnosis: 'diagnosis',
  cure: 'cure',
  reassurance: 'reassurance',
  no_side_effects: 'reassurance',
  stop_medicine: 'stop_medicine',
};

/** What follows a name when it is said to be just that. */
const IS_IT =
  /^(?:이|가|은|는|으로|로|에|임이|인\s?(?:것|게))?\s?(?:입니다|이에요|예요|이네요|네요|이죠|이시(?:고|네|니|군)|이십니다|인\s?(?:것으로|게\s?(?:맞|분명|확실))|(?:이|가)?\s?(?:맞(?:습|아|고|네)|확실|분명|틀림)|(?:으로|로)\s?(?:보입|봐야|봐도|보여|보이(?:며|고|네|니|는\s?(?:만큼|점))|판단|판정|진단|확인|생각|추정|추측|의심)|해당|(?:이|가)?\s?(?:의심|생긴|있(?:으시|습|네)|시작)|때문(?:입|이|에)|증상(?:입|이에|이네|이\s?맞)|초기|환자|(?:이|가)?\s?(?:온|왔|걸리|재발))/u;
const NAMES_IT =
  /확진|진단(?:됩|되었|됐|했|합|받으셨|입니다|은\s?[가-힣]{2,8}입니다|명은?)|병명(?:은|이)|(?:암|종양|양성\s?(?:점|모반|종양|병변)?|악성)\s?(?:입니다|이에요|이\s?맞|으로\s?(?:보|판|확)|이\s?확실|일\s?가능성이\s?(?:높|크|매우))|(?:단순한?|전형적인|틀림없는|명백한|분명한)\s[가-힣]{2,10}(?:입니다|이에요|예요|이네요|이고|이니)/gu;

const OUTCOME =
  '(?:없어지|없어질|없어집|없어져|사라지|사라질|사라집|사라져|낫습|낫게|나을|나아집|나을\\s?수|지워지|지워집|지워져|벗어나|해결|뿌리(?=\\s?(?:뽑|째|까지))|다시\\s?나(?:니|요|고|며|게|ㅂ)|다시\\s?난|회복됩|회복되|정상으로|원래대로|돌아갑|돌아가(?:요|게|니)|되찾|돌아옵|돌아와요|좋아집|좋아질|깨끗해|매끈해|말끔해|없앨|없애|고쳐|고칠|치료됩|치료할|치유|끝나|끝낼|멈춥|멈추게|잡힙|잡혀|가라앉습|가라앉아요|가라앉혀|옅어집|풍성해|자랍|자라나|채워집)';
const SURE =
  '(?:완전히|완벽하게|완벽히|깨끗이|깨끗하게|말끔히|말끔하게|싹|모두|전부|반드시|꼭|확실히|확실하게|틀림없이|영영|영원히|평생|다시는|금방|금세|바로|무조건|누구나|100\\s?%|백\\s?퍼센트|뿌리째|남김없이|흔적\\s?없이|다\\s)';
const CURE = new RegExp(
  [
    `${SURE}[^.!?]{0,14}${OUTCOME}`,
    `${OUTCOME}[^.!?]{0,10}(?:보장|장담|확실|약속|틀림)`,
    '재발(?:하지|은|도|이|을|\\s)?\\s?(?:않|없|걱정|막|안)',
    '다시(?:는)?\\s?(?:[가-힣]{1,6}\\s)?(?:[가-힣]{1,4}지\\s?않(?:습|아요|게|을)|안\\s?(?:나|생|올|끼|빠))',
    '완치|근치|뿌리\\s?(?:뽑|를\\s?뽑)|특효|기적|즉효',
    `(?:만|면|이면|쓰면|바르면|지키면|하면|시면)\\s[^.!?,]{0,16}(?:없어집니다|없어져요|사라집니다|사라져요|낫습니다|나아요|나을\\s?(?:거|겁|것)|해결됩니다|해결돼요|지워집니다|지워져요|없어질\\s?(?:거|겁|것)|사라질\\s?(?:거|겁|것)|돌아옵니다|멈춥니다|깨끗해집니다|깨끗해져요|좋아집니다|다\\s?나)`,
    '(?:^|\\s)(?:무조건|반드시|확실히|틀림없이)\\s(?:나|좋아|효과)',
    '효과(?:가|는)?\\s?(?:확실|보장|100)',
  ].join('|'),
  'gu',
);

const REASSURE =
  /걱정(?:은|을|도|하실|할|하지|되실)?\s?(?:것도?\s?|필요(?:가|는|도)?\s?|일(?:은|이)?\s?)?(?:없|않(?:으셔도|아도)|마세|마셔|말고|마시|놓|내려|접|안\s?하)|걱정\s?(?:끄|뚝)|염려(?:하실|는|하지|할|를)?\s?(?:것\s?|필요(?:가|는)?\s?)?(?:없|놓|마|않)|안심|마음\s?(?:을\s?)?(?:푹\s?)?(?:놓|편히|편하게|가볍게)|문제\s?(?:될\s?(?:게|것이|건|일은?)\s?없|없(?:습|어|는|으)|가\s?(?:없|되지\s?않)|(?:는|도)\s?없)|별(?:일|것|거)(?:이|은)?\s?(?:아니|아닙|없)|별\s?문제|(?:암|악성|종양|큰\s?병|나쁜\s?(?:병|점|것|건|거|혹)|심각한\s?(?:병|것|건|문제)|위험한\s?(?:것|건|병|점|상태)|무서운\s?병|전염병|병)(?:은|는|이|일\s?리(?:는|가)?|일\s?가능성은?)?\s?(?:아니(?:에요|니|며|고|라|십|랍|므|야)|아닙니다|아닐|없(?:습|으|어|다))|(?:영향|해|부작용|위험|무리|탈|이상)(?:은|이|가|도)?\s?(?:전혀|거의|하나도|아예|일절)?\s?없(?:으니|습니다|어요|으므로|으며|고|답|는\s?(?:것|점|상태|만큼|성분|제품|편|약|방법))|전혀\s?(?:위험|해롭|영향|문제|무관)|무해|대수롭지\s?않|끄떡없|아무렇지|(?:겁|걱정|염려)(?:을|은)?\s?(?:내|먹|하)(?:지|실|을|시지)?\s?(?:마|말|않|필요)|큰일(?:은|이)?\s?(?:아니|나지)|신경\s?(?:쓰지\s?(?:마|말|않아도|않으셔도)|쓰실\s?(?:것|필요)|끄)|무시하(?:셔도|세요)|그냥\s?두(?:어도|셔도)\s?(?:괜찮|돼|됩)|될\s?일은?\s?(?:절대|결코|전혀)?\s?없|무리가\s?없|안전(?:합니다|해요|하니|하므로|한\s?(?:것|편|성분|제품)|하게\s?쓰)|위험하지\s?않|해롭지\s?않|괜찮(?:을\s?(?:거|겁|것)|다고\s?(?:보|판단|생각)|은\s?(?:상태|점|것으로)|으니\s?(?:걱|안|그|편))|(?:흔한|단순한|그냥)\s?[가-힣]{1,6}일\s?뿐|아무\s?(?:문제|이상|탈|일)|저절로\s?(?:낫|없어|사라|좋아)|곧\s?(?:낫|나을|좋아질)/gu;
/** 괜찮다고 말할 수는 없어서 says the contrary. */
const NOT_SAID =
  /^[^.!?]{0,12}(?:말할\s?수(?:는|가)?\s?없|말씀드릴\s?수(?:는|가)?\s?없|단정|장담할\s?수(?:는)?\s?없|보장(?:하지|되지)|못\s?합|는\s?(?:아니|아닙)|지\s?(?:않|못)|라고\s?할\s?수(?:는)?\s?없|기\s?어렵)/u;
/** What the advice itself says of outcomes: it usually comes back, it often settles. */
const HEDGED = /(?:대개|보통|대부분|흔히|많은\s?경우|수\s?있|수도\s?있|는\s?편|지는\s?않|라고\s?장담|도움)/u;

/** That it is this or that disease, that it will be cured, that nothing is wrong. */
export function checkClaims(plan: Plan, text: string): Fault[] {
  return [
    ...banned(plan, text),
    ...certainties(plan, text),
    ...matches(plan, text, NAMES_IT, 'diagnosis'),
    ...matches(plan, text, CURE, 'cure').filter(({ span }) => !isHedged(text, span)),
    ...matches(plan, text, REASSURE, 'reassurance').filter(
      ({ span }) => !isPlainly(plan, text.slice(...span)),
    ),
  ];
}

/** Of oily skin the advice itself says that it is no disease. */
const isPlainly = ({ words }: Plan, found: string) =>
  /^병(?:은|이)/u.test(found) && /병(?:은|이)\s?아니|병(?:은|이)\s?아닙|병이라기/u.test(words);

function banned(plan: Plan, text: string): Fault[] {
  return BANNED_CLAIMS.flatMap(({ code, pattern }) =>
    matches(plan, text, new RegExp(pattern.source, 'giu'), PLAIN_CODES[code] ?? 'diagnosis'),
  );
}

/** Matches that the advice does not use itself, and that are not taken back at once. */
function matches(plan: Plan, text: string, pattern: RegExp, code: GuardCode): Fault[] {
  const words = folded(plan.words);
  return [...text.matchAll(pattern)]
    .map((match) => ({ code, span: [match.index, match.index + match[0].length] as const }))
    .filter(
      ({ span }) =>
        !NOT_SAID.test(text.slice(span[1])) && !words.includes(folded(text.slice(...span)).slice(0, 12)),
    );
}

function isHedged(text: string, [start, end]: readonly [number, number]): boolean {
  const sentence = text
    .slice(0, start)
    .split(/[.!?]\s/u)
    .at(-1)!;
  return (
    HEDGED.test(sentence.slice(-24)) ||
    /^[^.!?]{0,8}(?:수\s?(?:도\s?)?있|는\s?않|지\s?않|다고\s?(?:장담|약속))/u.test(text.slice(end)) ||
    HEDGED.test(text.slice(start, end))
  );
}

/** 흑색종은 아닐 거예요. */
const RULED_OUT =
  /^(?:은|는|이|가|도)?\s?(?:절대\s|결코\s)?(?:아닐\s?(?:거|겁|것|테)|아닙니다|아니에요|아니니|아니라\s?(?:괜|안))/u;

/** A name followed by 입니다, 이 맞습니다, 로 보입니다; with 비슷한 or a grade it is what the photo looks like. */
function certainties(plan: Plan, text: string): Fault[] {
  const { profile } = plan.advice.case;
  return [...text.matchAll(DISEASE)].flatMap((match): Fault[] => {
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 24);
    const ruledOut = RULED_OUT.exec(rest);
    if (ruledOut && !NOT_SAID.test(rest.slice(ruledOut[0].length)))
      return [{ code: 'reassurance', span: [match.index, end + ruledOut[0].length] }];
    const said = IS_IT.exec(rest);
    if (!said || /(?:비슷|가깝|가까|닮|유사)/u.test(rest) || /^(?:가|이|은|는)?\s?(?:있|시작)/u.test(rest))
      return [];
    if (profile === 'scalp' && /^(?:이|가)?\s?(?:중등도|경증|중증|양호|보|확인)/u.test(rest)) return [];
    if (/^\s?때문/u.test(rest) && isGeneral(match[0])) return [];
    return [{ code: 'diagnosis' as const, span: [match.index, end + said[0].length] as const }];
  });
}

/** Signs of the scalp and skin that go by a condition's name. */
const isGeneral = (word: string) => /^(?:비듬|탈모|여드름|기미)$/u.test(word);
