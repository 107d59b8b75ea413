import type { NormalText } from '../text/NormalText.js';
import type { Clause } from './Clause.js';
import type { Token } from './Token.js';

/** 지금은, 이젠, 그 뒤로는: a turn to how it is now; 지금도 and 아직 go on with what was. */
const NOW =
  /(?:지금|이제|인제|인자|시방|현재|요새|요즘|오늘(?:아침)?|그뒤|그후|그이후|그다음|이번(?=엔|에는|은)|퇴원(?:하고|후)?|출산(?:하고|후)?)(?:은|는|엔|에는|부터는|론|로는|로|하니)?(?!도|까지|부터|여전|껏)|(?:이젠|요샌|인젠)/g;
/** How it is when it is over: 정상, 회복했어요, 안 그래요, 흉터만, 다 지난 일. */
const OVER =
  /회복|정상|돌아[왔옴와]|[말멀]쩡|말짱|괜찮|갠찮|깨끗|안그[래러럼렇]|거뜬|평온|평안|잠잠|건강|원래대로|원상|새살|(?:흉터?|자국|흔적|각질|껍질|신경통)(?:만|뿐|도없)|옛날(?:얘기|이야기|일)|지난일|지나갔|끝났|끝(?=[.,]|$)|무탈|쌩쌩|천국|풍성|티안|시원|[^안못]잘(?:나와|나옴|나옵|나와요|먹|쉬|놀|걸|자|봐|봄|봅|살|자랐)|^잘(?:나|먹|쉬|놀|걸|자|봐|봄|살)|뛰어다|웃으며|살아났|아님|아무렇지|무증상|다(?:빠[졌짐]|나았|나음|아물|떨어졌|떨어짐|없어|느껴|꺼졌|들어갔|지나|말라|말랐)|없(?:어|음|습|다|네|고|지)|안(?:아[파프팠]|떨|만져|나[와요옴]|토|써)|멎었|멎음|멈[췄춤]|멈춘지|그쳤|빠졌|빠짐|가라앉|줄[었고]|좋아[졌짐]|나아[졌짐]|나았|나음|사라[졌짐]|옅어|희미/;
/** Not yet, not quite, asked, planned. */
const NOT_QUITE =
  /아직|여전|덜|조금씩|만하면|\?$|나요|까요|려고|려는|는데요?\?|어떡|어쩌|(?:감각|느낌|의식|반응|기운|힘|맥|소변|오줌|숨)(?:이|은|도|조차)?(?:아예|전혀)?(?:없|안|못|사라)|(?:심해|더아|더커|더번|더부|더심)/;
/** What is left behind, and what works again, may be named beside it. */
const BESIDE = new Set(['mark', 'sense', 'see', 'skin', 'patch', 'scar', 'pigment', 'weak', 'strength']);
const FARTHEST = 40;

/** Where in a clause the turn to now begins that says that what was told before is over; -1 where there is none. */
export function betterNowAt(text: NormalText, clauses: readonly Clause[], index: number): number {
  const { start, end } = clauses[index]!;
  const words = text.chars.slice(start, end);
  for (const match of words.matchAll(NOW)) {
    const at = start + match.index;
    const bare = at === start || words[match.index - 1] === ',' || text.gap[at] === 1;
    const from = at + match[0].length;
    const rest = text.chars.slice(from, Math.min(sentenceEnd(text, end), from + FARTHEST));
    const state = bare && !NOT_QUITE.test(rest) ? OVER.exec(rest) : null;
    if (!state) continue;
    const until = Math.max(end, from + state.index);
    const said = clauses
      .slice(index, index + 3)
      .flatMap(({ tokens }) =>
        tokens.filter((token) => isNamed(token) && token.start >= from && token.start < until),
      );
    if (said.every((token) => BESIDE.has(token.name) || wasTold(clauses, index, token, at))) return at;
  }
  return -1;
}

const isNamed = ({ role }: Token) => role === 'sign' || role === 'site' || role === 'noun';

/** The state may stand in the clause after the turn: 오늘은 죽 먹고 괜찮아요. */
function sentenceEnd({ chars }: NormalText, end: number): number {
  const stop = chars.slice(end - 1, end + 24).search(/[.?]/);
  return stop < 0 ? end + 24 : end + stop;
}

/** 어제 열났는데 지금은 열 없어요: the same sign once more. */
const wasTold = (clauses: readonly Clause[], index: number, { name }: Token, before: number) =>
  [index - 2, index - 1, index].some((c) =>
    clauses[c]?.tokens.some((token) => token.name === name && token.start < before),
  );
