import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Breath, throat, lips and tongue: what becomes of them × how people picture it. */
const BREATHS_A_MINUTE = Array.from({ length: 32 }, (_, i) => 28 + i).join(' ');
const CHOKING = '콱막히다 꽉막히다 턱막히다 컥막히다 탁막히다 콱막혀오다 막혀오다';

export const BREATH_THINGS: WordList = {
  role: 'noun',
  classes: {
    breath: '숨소리 숨소리가 숨소리도 숨길 숨길이 숨길을',
    throat_food: '밥알 밥알도 국물 국물도 미음 미음도 죽도 음식물 물을 물도 물이 물조차 침도',
    voice: '음성 음성이 말소리 말소리가',
  },
};

export const BREATH_VERBS: WordList = {
  role: 'verb',
  classes: {
    short_of:
      '딸리다 달리다 짤라 짧아 껄떡껄떡 껄떡거리다 꼴딱꼴딱 깔딱깔딱 할딱할딱 할딱이다 차오 가빠오다 끊기다 컥컥 답답 갑갑',
    rapid: '빠르다/르',
    draw: '트이다 터지다 들이켜다',
    tight_throat: `${CHOKING} 쫄리다 쫄려 오므라들다 오그라들다 쪼그라들다`,
    close_up: `${CHOKING} 쫄리다 쫄려 좁다 꽉차다`,
    snug: '눌리다 눌린 들어차다',
    sticks: '막히다 꽉막히다 콱막히다 걸리다 걸려 걸리가 공포 무섭다/ㅂ 두렵다/ㅂ',
    hoarse: '걸걸하다 걸걸해지다 모기만 작아지다 허스키하다 허스키해지다 바뀌다 변화',
    lip_big:
      '햄버거 안젤리나 메기 주먹만 주먹만해지다 얼굴반 얼굴의반 코보다더 보형물 불룩 불룩하다 불룩해지다 부풀다',
    thicken: '굵어지다',
  },
};

export const BREATH_SIGNS: WordList = {
  role: 'sign',
  classes: {
    dyspnoea: `${combine('호흡이 호흡 숨이 숨 숨쉬기가 숨쉬는게', '안되다 잘안되 안트이다 잘안트이 안터지다 트이지않 트이질않 차오르다/르 턱턱막히다 컥막히다')} ${combine('빨대로 빨대로숨을 좁은관으로 물속에서숨', '쉬는 쉬듯 숨쉬는')} ${combine('말하다말고 말하다가 말할때마다 한마디하고 한마디할때마다', '숨고르다/르 숨을고르다/르 숨쉬고 숨을쉬고 숨을몰아 숨이끊')} ${combine('호흡 호흡수 rr', BREATHS_A_MINUTE)} ${combine('가슴이 가슴팍이 명치가 갈비뼈밑이 갈비뼈사이가', '움푹움푹 쏙쏙들 쑥쑥들 쏙쏙꺼 푹푹꺼')} 보조근 보조호흡근 산소가안오 산소가안와 콧구멍이벌렁 콧망울이벌렁 콧망울이벌름`,
    wheeze: combine(
      '숨쉴때마다 숨쉴때 들이마시면 들이쉬면 숨소리가 숨소리도 숨소리에',
      '끙끙 휘이익 휘익 가래끓 그르렁 쉭쉭 쉬익 쇳소리',
    ),
    throat_choke: `${combine('목에 목구멍에 목구녕에 목안에', '솜뭉치 솜이 밧줄 올가미')} ${combine('목이 목구멍이 목구녕이 기도가 숨길이', '바늘구멍 좁은관 빨대구멍 빨대만')} ${combine('목을 목', '부여잡 움켜잡 움켜쥐 감싸쥐')}`,
    dysphagia: `${combine('꿀꺽 꼴깍', '하는게안 이안 이안되 을못')} ${combine('침이 침', '안넘어가다 못넘기다')}`,
    angioedema: '구순부종 설부종 입술부종 혀부종 tongueswelling lipswelling',
  },
};

export const BREATH_MARKS: WordList = {
  role: 'mark',
  classes: {
    nose_breath: '코로숨 코로는숨 코로만숨 비염이라',
    mask_wear: 'kf94 kf80',
    climbing: '등산하면 등산할때 뛰어왔 뛰어오 달려왔 달려오',
    money_word: '빚때문 빚에 육아비 이자가 등록금 월세',
    big_pill: '알약이커 알약이너무커 알약커서 캡슐이커 알이커서 알약이라',
  },
};

export const BREATH_PLACES: WordList = {
  role: 'site',
  classes: {
    at_tongue: '혀바닥 혀바닥이 혀뿌리 혀뿌리가 혀밑 혀밑도',
    at_lip: '구순 위아랫입술 위아래입술',
    at_mouth_itself: '-입 주둥이 주둥아리 주디',
    at_throat: '숨구멍 숨통있는데 목구멍안',
  },
};

export const BREATH_MASKS: WordList = {
  role: 'mask',
  classes: {
    breathtaking: `${combine('숨막히게 숨이막히게 숨멎게', '예쁘 예쁜 이쁘 이쁜 잘생 아름다 멋있 멋진 귀여')} 목이메어감사 턱막 턱턱막 혀를내두르`,
  },
};
