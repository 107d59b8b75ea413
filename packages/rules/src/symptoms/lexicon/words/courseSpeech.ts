import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** How fast it goes, told by where it was and what the writer did meanwhile; and a child with fever: eyes, lips, hands. */
const WHERE =
  '손목 손끝 손등 손가락끝 팔꿈치 팔뚝 어깨 발목 발등 종아리 무릎 허벅지 정강이 사타구니 배 가슴 옆구리 목 턱 볼 귀 이마 눈밑 겨드랑이 엄지';
const WAS =
  '이었는데 였는데 이던 이던게 이더니 까지였는데 만이었는데 에만있던 에만있었 만벗겨졌 만그랬 까지더니 뿐이었는데 이었거든';
const WHILE_DOING =
  '출근할때 출근할땐 퇴근하니 퇴근할때 마감때 문열때 가게문열때 아침상물릴 점심상차릴 교대할때 기상나팔 조회때 종례때 하교하니 잠들기전 점심먹고앉아있는새 집에오는사이 차타고오는사이 오는사이 검색하는동안 글쓰는동안 퇴원할때';
const EACH_LOOK = combine(
  '사진찍을 찍을 볼 갈 기저귀갈 종칠 눈뜰 확인할 거울볼',
  '때마다더 때마다커 때마다번 때마다면적 때마다늘',
);
const SHORT =
  '삼십분만에 이십분만에 십분만에 한시간만에 두시간만에 세시간만에 수시간내 수시간안 하룻밤에 하룻밤새 하루만에 하루새 하루사이 반나절만에 두시간새 세시간새 12시간새 10시간 24시간새 48시간만에 한시간에';
const EYES =
  '눈이 눈은 눈 두눈이 두눈 양눈이 양눈 눈알이 눈까장 눈흰자가 눈흰자에 눈흰자에도 흰자가 흰자에 흰자에도 두눈흰자가 눈도';
const EYE_RED =
  '핏빛 벌게 벌겅 뻘겅 뻘겋 시뻘건 시뻘겋 새빨 핑크 실핏줄 술취한 토끼 빨강 충혈 충혈인 빨갰 빨개';
const LIPS = '입술이 입술은 입술까지 입술도 입술 입수구리가 입수리가 입술전체가 입이';
const LIP_RED =
  '다터 쩍쩍 계속트 거북등 립스틱 찢어지 터지고 터져 피딱지 마른 빨개 새빨 앵두 갈라졌 갈라지 빨갛 빨개갖고벗 바짝말 부르터';
const HANDS =
  '손이 손은 손도 손발이 손발은 손발도 발이 발은 발도 발까지 손등이 발등이 손바닥이 손바닥도 발바닥이 조그만손이';
const HAND_RED = '벌겋 벌겅 벌게 찐빵 팅팅 퉁퉁 통통 땡땡 두툼 삶은것 부어뻣뻣 부었 부어 붉고팅';
const PEELS = combine('손톱밑살부터 손톱밑부터 손끝부터 발가락 손가락끝부터 발끝부터', '허물 껍질 벗어 벗겨');

export const COURSE_SPEECH: readonly WordList[] = [
  {
    role: 'mark',
    classes: {
      place_then: combine(WHERE, WAS),
      meanwhile: WHILE_DOING,
      by_the_hour: `${EACH_LOOK} 금새금새 시간째타고 빨리빨리커 속도빠름 속도가미쳤 분단위로 확커져서 급격한확산 급속도로곪`,
      within_a_day: SHORT,
      lip_all:
        '입술이피딱지로뒤덮 몽땅까만피떡 입술은피로굳 피로굳었 새카만딱지로덮 까만딱지로덮 전부피딱지 안쪽바깥쪽전부피딱지 입술이온통피딱지 입술위아래로검붉',
      down_too: '밑에하나 아래도 아래쪽도 요도끝 요도끝이 소변나오는데도 소변볼때아래도 거기도 밑도 아래까지',
      nose_too: '코안이랑 콧속이랑 코점막이랑',
      past_the_line: '경계표시선초과 표시선초과 펜으로그린동그라미를넘 그린선을넘',
      rabbit_eyes: combine(EYES, EYE_RED),
      lips_cracked: combine(LIPS, LIP_RED),
      hands_puffy: `${combine(HANDS, HAND_RED)} ${PEELS}`,
      eye_gum_free: '눈곱없이 눈곱하나없이 눈곱은없고 끈적이는건없',
      everywhere: '가슴배팔다리 몸땡이',
    },
  },
  {
    role: 'verb',
    classes: {
      travels:
        '먹어들어가다 먹어들어감 먹어버리다 전진 뒤덮이다 도미노 확장되다 확장 확산 타고올라 덮었어요 늘어남 부풀어벌',
      kw_eyes: combine(EYES, EYE_RED),
      kw_lips: combine(LIPS, LIP_RED),
      kw_hands: combine(HANDS, HAND_RED),
      kw_peeling: PEELS,
      breaks_out: '돋앗 돋아났 올라왔네요 꽃피고 꽃폈 꽃이폈 꽃피었',
    },
  },
];
