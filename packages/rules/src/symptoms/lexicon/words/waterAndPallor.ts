import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** No urine, and skin the colour of nothing living. */
export const WATER_THINGS: WordList = {
  role: 'noun',
  classes: {
    urine: '오줌보 오줌보가 오줌줄 배뇨 배뇨가 배뇨도 소변줄기가 소변길이 pee',
    diaper: '기저구 소변기저귀 쉬기저귀 기저귀를 기저귀도',
    toilet: '변기 변기에 변기에앉아도 변기에앉혀도 요강에',
  },
};

export const WATER_VERBS: WordList = {
  role: 'verb',
  classes: {
    cut_off:
      '끊기다 끊긴 끊겨 뚝끊 말라버리다 말라버렸 말랐 감감 감감무소식 사라지다 없어지다 막히다 막혔 멈추다',
    no_water: '못눴 안눴 안눠 못눠 누지를못 누질못 못누고 안누고 안누심 못누심 못누세 안누세',
    dry_up: '마른상태 마른채 말라 새거 새것 새것그대로 한장으로 가볍다/ㅂ 가벼워',
    dead_colour:
      '백지장 백짓장 종잇장 종이장 창호지 밀랍 송장 시체 죽은사람 시멘트 흙빛 납빛 잿빛 흑빛 회색빛 회색이 똥색',
    cold_skin: '얼음이 얼음같다 냉골 싸늘하게식 시체처럼차 차디차다 축축하니차 얼음이고',
  },
};

export const WATER_SIGNS: WordList = {
  role: 'sign',
  classes: {
    anuria: `${combine('요의가 요의도 마려운느낌이 마려운느낌자체가 마려움이', '없다 사라지다')} ${combine('소변 소변이 오줌 오줌이 소변횟수 소변횟수가 소변은', '0번 0회 제로 영회 빵번')} ${combine('오줌이 소변이 쉬가', '나올생각을안 안만들어지')}`,
    cyanosis: combine('분홍색이 핑크색이 손톱색이', '안돌아오다 안돌아와 돌아오지않 안돌아옴'),
    pale: `${combine('핏기가 핏기', '싹가시다 싹가셨 싹빠지다 싹빠졌 하나도없다')} 피가싹빠지는 얼굴에서피가`,
  },
};

export const WATER_MARKS: WordList = {
  role: 'mark',
  classes: {
    drop_only: '한두방울 두세방울 서너방울 쬐끔 쪼끔 한숟갈 소주잔 소주잔만큼 종이컵 한컵도 반도안',
    day_long:
      '하루동안 하루한 하루넘 24시간 이틀 이틀째 이틀동안 하룻밤 하루낮 오늘한번 어제이후 어제부터 온종일 저녁까지 꼬박',
    last_wet: combine(
      '마지막 마지막이 마지막으로 마지막에',
      '쉬 쉬가 쉬한 소변 소변이 오줌 본소변 눈게 본게 기저귀',
    ),
    last_pee: combine('소변이 쉬가 오줌이 점심이 저녁이 아침이 전이 새벽이 밤이', '마지막'),
    often: '자주마려 자꾸마려 수시로마려 마려워요자주',
    sleeps_through: '통잠 긴장하면 공중화장실',
    stained: '물들었 물들어 물들이',
  },
};

export const WATER_MASKS: WordList = {
  role: 'mask',
  classes: {
    marble_wish: combine('대리석같은 대리석처럼 도자기같은', '매끈 매끄 피부되 피부가되 피부를갖'),
  },
};
