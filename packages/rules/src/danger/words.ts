import type { WordList } from '../symptoms/lexicon/Lexicon.js';

/** Words of grave things. No concept need know them: whoever writes one is asked how bad it is. */
export const DANGER_WORDS: WordList = {
  role: 'noun',
  classes: {
    danger:
      '경련 발작 마비 혼수 인사불성 의식불명 의식이없 의식을잃 의식이꺼 의식이멀 각혈 객혈 토혈 혈변 혈뇨 하혈 피오줌 피똥 피를토 괴사 패혈증 패혈 쇼크 아나필락시스 과민성쇼크 심정지 심장마비 뇌출혈 뇌졸중 중풍 뇌수막염 실명 질식 청색증 탈진 탈수 일산화탄소 독극물 농약 감전 익사 절단 골절 괴저 가스중독 약물중독 과다복용 중환자 위독 응급실 구급차 실려 119에 119를 119불 고열 호흡이 호흡을 숨을 숨이 맥박이 심장이 피가계속 피가안 시야가 앞이안 눈이멀 눈이안보 귀가안 말이안나 팔다리가 다리에힘 온몸이굳 몸이굳 목이뻣뻣 목이굳 거품을',
  },
};
