import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';

const ILL = '(?:수두|물마마|대상포진|포진|홍역|농가진|수족구|옴|독감|결핵|성홍열)';
const HAS =
  '(?:걸린|걸렸던|앓는|앓던|앓은|있는|있던|있으신|[가-힣](?:는|던|하는|하던)|나온|난|[한진린친온간붓든른]|부은|붉은|벗겨진)';
const SOMEBODY =
  '(?:사람|사람들|분|분들|환자|환자분|환자들|환아|애|애들|아이|아이들|아기|꼬마|친구|손님|회원|형|형아|누나|언니|오빠|동생|사촌|사촌들|아내|남편|마누라|신랑|룸메|동기|후임|선임|어르신|할머니|할아버지|시어머니|시아버지|시모|시부|장모님|장인어른|엄마|아빠|어머니|아버지|조카|손자|손녀|손주|짝꿍|이웃|주인공|배우)';
/** 수두 걸린 아이랑 놀았어요, 대상포진 있는 손님을 커트했어요, 수두 환자하고: met, nursed, sat beside. */
const MET = new RegExp(
  `(?:${HAS}|${ILL})${SOMEBODY}(?:이랑|랑|하고|과(?!장)|와(?!이)|를|을|한테|에게|옆|곁|목욕|간호|간병|병간호|안아|업어|치료|돌봐|만나|만났|봐주|집에|댁에)`,
);
/** 쓰러진 사람 봤는데, 숨 못 쉬던 사람 봄, 입술 부은 분 글 보고: seen or read about. */
const SEEN = new RegExp(
  `${HAS}(?:사람|분|환자|환자분|환아|애|아이|아기|회원|주인공|배우|좀비)(?:들)?(?:이|가|을|를|도|은|는)?(?:글|사진|영상|후기|얘기|이야기|기사|분장)?(?:을|를|도|이)?(?:나오|나온|나왔|봤|봄|보고|보니|본적|봐서|떠오|떠올|올린|올렸|올라|옆에서|읽|들었|있더|있던데|있었)`,
);
/** 유서 쓰는 장면 보고, 피나는 사진 올라온 거 보고: a scene, a post. */
const SCENE =
  /[가-힣](?:장면|분글|회원글|분후기|기사|썰|짤)(?:이|을|를|도|만)?(?:보고|봤|봄|보니|봐서|보다|나오|나온|나왔|올라|읽|떠서)/;
const MEDIA =
  '(?:뉴스|기사|유튜브|유튭|유투브|인터넷|블로그|카페|맘카페|커뮤|커뮤니티|드라마|영화|웹툰|만화|예능|티비|tv|테레비|방송|인스타|틱톡|단톡방|단톡|구글|검색|후기|책|교과서|다큐)';
/** 드라마에서 감전되는 장면, 맘카페 사진 속 아기는 … 던데, 유튜브에 까만 줄 있는 사람 나오던데. */
const SHOWN = new RegExp(
  `${MEDIA}[^.?]{0,50}?(?:사람|사람들|분|환자|주인공|배우|할머니|할아버지|아기|아이|애|누가|장면|사진|사진들|영상|거|것|이야기|얘기|글|후기|썰)(?:이|가|을|를|도|은|는|만|엔)?(?:잔뜩|많이|막|좀)?(?:보고|봤|봄|보니|봐서|나오|나온|나왔|올라|올린|올렸|읽|떠|있더|있던|들었)`,
);
/** 유튜브에서 잘못 맞으면 까매진다는 영상 봐서, 뉴스에 숨 못 쉬어 실려 갔다는 얘기: what somebody tells there. */
const TOLD = new RegExp(
  `${MEDIA}[^.?]{0,60}?(?:다는|단|라는|다고하는)(?:영상|동영상|글|기사|뉴스|방송|얘기|이야기|말|소리|후기|썰|댓글)`,
);
/** 블로그에 나온 점은 들쭉날쭉하던데, 맘카페 사진엔 물집이 있던데: what the pictures there show. */
const PICTURED = new RegExp(
  `${MEDIA}(?:에나온|사진속|사진엔|사진에는|사진은|글엔|글에는|에올라온|에서본)[^.?]{1,40}?(?:던데|더라|던디|드만|더만|대요)`,
);
/** 후임 팔에 올라온 거 보고, 선수 머리 부딪히는 거 보고, 우는 애를 보고: watched. */
const WATCHED =
  /(?:후임|선임|동기|친구|선수|주인공|배우|형|언니|누나|오빠|동료|룸메|전우|남편|아내|손님|환자|아줌마|아저씨|이웃)[^.?,]{2,24}(?:는|은|던|ㄴ|온|진|난|한|린|친|파진|올라온)(?:거|것|걸|모습|꼴)(?:을)?(?:보고|봤|봄|보니|봐서)/;
/** 저처럼 가려운 사람, 제 사진: the writer is one of those who are seen. */
const LIKE_ME = /저처럼|나처럼|저같|나같|제사진|내사진|거울/;

const KINDS = [MET, SEEN, SCENE, SHOWN, TOLD, PICTURED, WATCHED];
/** From the start of the clause where the noun is modified; from the word itself where a medium or a person opens it. */
const FROM_WORD: ReadonlySet<RegExp> = new Set([SHOWN, TOLD, PICTURED, WATCHED]);
const LONGEST = 160;

/** Stretches that tell of people the writer only met, saw or read of. */
export interface Bearers {
  has(clause: number, at: number): boolean;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function readBearers(text: NormalText, clauses: readonly Clause[]): Bearers {
  const stretches = new Map<number, readonly Stretch[]>();
  for (let first = 0; first < clauses.length; ) {
    const { sentence } = clauses[first]!;
    let last = first;
    while (clauses[last + 1]?.sentence === sentence) last += 1;
    stretches.set(sentence, inSentence(text, clauses, first, last));
    first = last + 1;
  }
  return {
    has: (clause, at) =>
      stretches.get(clauses[clause]!.sentence)!.some(({ from, to }) => at >= from && at < to),
  };
}

function inSentence(text: NormalText, clauses: readonly Clause[], first: number, last: number): Stretch[] {
  const { start } = clauses[first]!;
  const words = text.chars.slice(start, Math.min(clauses[last]!.end, start + LONGEST));
  if (LIKE_ME.test(words)) return [];
  return KINDS.flatMap((kind) => {
    const match = kind.exec(words);
    if (!match) return [];
    const at = start + match.index;
    const from = FROM_WORD.has(kind) ? at : startOfClause(clauses, first, at);
    return [{ from, to: at + match[0].length }];
  });
}

function startOfClause(clauses: readonly Clause[], first: number, at: number): number {
  let c = first;
  while (clauses[c + 1] && clauses[c]!.end <= at) c += 1;
  return clauses[c]!.start;
}
