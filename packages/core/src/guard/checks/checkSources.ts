import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { isUsed } from './nounsIn.js';

const INSTITUTION =
  '[가-힣]{0,10}(?:학회|협회|연구소|연구팀|연구진|대학교?|의대|대학병원|보건복지부|식약처|식품의약품안전처|질병관리청|보건소|의료원|세계보건기구|한의원)|WHO|FDA|NHS|NICE|AAD|하버드|서울대|연세대|세브란스|아산병원|삼성서울병원|존스홉킨스|메이요';
const STUDY =
  '(?:임상\\s?)?연구(?:에|결과|들?도|가|는|로|에서|진|\\s)|논문|임상\\s?(?:시험|결과|적으로\\s?(?:입증|증명|검증))|메타\\s?분석|통계(?:에|로|를)|설문|저널|학술지|조사\\s?결과|조사에|보고서|보고(?:에|된|되)|입증(?:된|되|됐)|증명(?:된|되|됐)|가이드라인|진료\\s?지침|지침(?:에서|에|은|도)|교과서|근거\\s?자료|실험';
const WHO =
  '(?:교수|원장|박사|과장|전문의|전문가|의사|의료진|약사|간호사|피부과|주치의|관리사|디자이너|미용사|유튜버|유튜브|선생|지인|친구|이모|옆집)';
const SPEAKER = `${WHO}(?:님|들|분|\\s?선생)*(?:께서|은|는|이|가|도|들이|들은|들도)\\s[^.!?,]{0,28}(?:말씀하|말한|말하길|권하(?:는|신|셨|기|고|시는|더|다|며|ㅂ)|권합|추천|라고\\s?(?:하|합|해|말|나)|다고\\s?(?:하|합|해|말)|하길|설명하|강조|조언|알려\\s?준)|(?:선생|교수|원장|박사|의사)님?들?(?:의)?\\s?말씀|(?:방송|뉴스|기사|블로그|카페|인터넷|유튜브|책|잡지|교과서|TV|티브이)(?:에서|에도|에는|에\\s?(?:나|따|보|소)|을\\s?보|를\\s?보)`;
const ANECDOTE =
  '저희\\s?(?:병원|피부과|의원|클리닉|센터|샵|연구|환자|고객|한의원)|(?:우리|본|당)\\s?(?:병원|의원|클리닉|피부과|센터)|제가\\s?(?:진료|치료|본|만난|상담|써)|저도\\s?(?:써|해|겪)|진료(?:한|했던|해\\s?보)|(?:많은|다른|여러|대부분의|제)\\s?(?:환자|분들|고객|사용자|이용자)[가-힣]*\\s?(?:도|이|께서|들도|은)|환자(?:분)?(?:들?의?)?\\s?(?:\\d|절반|대부분|대다수|\\S{1,3}명|\\S{0,3}퍼센트)|\\d+\\s?명\\s?(?:중|가운데)|[가-힣]*클리닉|후기(?:에|를|들)|체험담|사례(?:에서|가|를)|(?:에|의)\\s?따르면|알려져\\s?있|명의|권위자|SCI|특허';

const SOURCE = new RegExp(
  [INSTITUTION, STUDY, SPEAKER, ANECDOTE].map((part) => `(?:${part})`).join('|'),
  'gu',
);

/** Studies, institutions, clinics and people that the advice does not call on. */
export function checkSources(plan: Plan, text: string): Fault[] {
  return [...text.matchAll(SOURCE)]
    .filter((match) => !isUsed(plan.words, match[0]))
    .filter((match) => !/(?:제품\s?)?설명서/u.test(match[0]))
    .map((match) => ({
      code: 'source' as const,
      span: [match.index, match.index + match[0].length] as const,
    }));
}
