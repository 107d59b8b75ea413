import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Weak limbs, hearts that race, legs that swell: strength × what becomes of it, and tasks no longer done. */
const BEATS = Array.from({ length: 10 }, (_, i) => 105 + i * 5)
  .concat(Array.from({ length: 12 }, (_, i) => 100 + i * 10))
  .join(' ');

export const LIMB_THINGS: WordList = {
  role: 'noun',
  classes: {
    strength_word:
      '-심 심이 기력이 맥아리가 맥아리 맥이 팔심이 팔힘 팔힘이 다리힘 다리힘이 근력 근력이 손아귀힘 손힘이',
    climb_task: '육교 문지방 문지방도 사다리를 버스계단 버스계단을 2층도 3층도 층계를',
    lift_task:
      '드라이기를 칫솔 칫솔을 장바구니 바가지도 이불한장 이불을 젓가락질 물병 냄비를 프라이팬을 쌀포대 1kg도 체위변경 빗질하는',
    pulse: '심박이 심박수가 하트비트 심장박동이 맥박수',
  },
};

export const LIMB_VERBS: WordList = {
  role: 'verb',
  classes: {
    gives_way: '빠지다 빠짐 풀리다 풀려 없다 없어 없음 줄다 줄었 없어지다 없어짐 떨어지다 소실',
    sets_in: '들어가다 붙다 나오다',
    do_task: '들다 올라가다 오르다/르 넘다 개다 하다 들어올리다',
    buckles: '꺾이다 꺾여 꺾임 푹푹꺾 흐물흐물 후들후들',
    weak: '천근 천근이라 무거워내 무거워서내 못버티다 못버텨 축늘어지다 안들림',
    not_rise: '겨우일어나다 일어나는게안 일어나는것도버 무릎을짚고 손으로들어',
    throb: '벌컥벌컥 벌러덩 벌러덩벌러덩 덜컹 철렁 내려앉다 나대다 나대지 제멋대로 우다다 쾅쾅 빨라지다',
    thicker: '굵다 굵어지다 커지다 크다 빵빵하다 달라지다 부음 불다 불어',
  },
};

export const LIMB_SIGNS: WordList = {
  role: 'sign',
  classes: {
    palpitation: `${combine('심박 심박이 심박수 심박수가 맥박 맥박이 맥박수 맥 bpm', BEATS)} ${combine(BEATS, 'bpm')} 심장이콩닥 심장이쿵쾅 심장소리때문 가슴이방망이 심장이벌컥 심장이벌러덩 심장이덜컹 심장이미친듯`,
    pitting: `${combine('눌린 손가락 눌러보면 누르면 양말고무줄', '자국이한참 자국이안 자국이안돌 자국이쑥 자국이쏙 푹꺼 자리가깊')} 움푹들어간자국 하지부종동반 양하지부종`,
    weak_muscle: `${combine('캔뚜껑을 병뚜껑을 물병뚜껑을 뚜껑을 걸레를 문손잡이를 단추를', '못따 못열다 못연다 못염 못짜 못돌리 못끼우')} ${combine('고개가 목이', '앞으로푹 푹떨어 푹꺾')} 목가눌힘 고개가누기 까치발이안 걸레짜는힘이안 들어옮겨야 근육이녹 힘을못써 힘을아예못 손을짚지않으면못일어나다 손짚지않으면못일어나다 손안짚으면못일어나다`,
  },
};

export const LIMB_MARKS: WordList = {
  role: 'mark',
  classes: {
    chair: '바닥에서 쭈그려 쭈그려앉 택시에서 허리굽 책상잡 난간',
    shock_news: '결과보고 악성이라 소식듣 놀라서다리 무서워서다리 긴장이풀',
    one_leg_word: combine(
      '한쪽 왼쪽 오른쪽 한 왼 오른 한짝 우측 좌측',
      '다리만 종아리만 허벅지만 다리통만 장딴지만',
    ),
    uneven:
      '굵기가확달 굵기가달라 굵기가다르 둘레가달라 좌우차이 짝짝이 비대칭부종 편측부종 보다5cm 4cm증가 둘레증가',
  },
};

export const LIMB_PLACES: WordList = {
  role: 'site',
  classes: {
    at_palm: '손안 손안이 손안쪽 손안쪽이 손바닥면',
    at_sole: '발밑 발밑도 발밑이 발밑창 발밑창이 발바닥면 발바닥속',
  },
};

export const LIMB_MASKS: WordList = {
  role: 'mask',
  classes: {
    like_pulse: `${combine('심장 맥 맥박 맥이', '뛰듯 뛰는것처럼 뛰는거처럼')} 맥박처럼 심장처럼 심장튀어나올뻔 심장튀어나오는줄 두근두근합니다결과 결과나오기전에두근`,
  },
};
