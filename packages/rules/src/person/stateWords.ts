import type { WordList } from '../symptoms/lexicon/Lexicon.js';

/** What people say of themselves that decides what may be used on them. Longer words win, so that decoys hide what is in them. */
export const STATE_WORDS: WordList = {
  role: 'noun',
  classes: {
    p_pregnant:
      '임신중 임신 임산부 임신부 임신초기 임신중기 임신후기 임신말기 임신상태 임신초 임신막달 만삭 홀몸이아니 홑몸이아니 뱃속에아기 뱃속아기 배속에아기 배부른임산부 pregnant',
    p_planning:
      '임신준비 임신을준비 임신계획 임신을계획 임신시도 임신을시도 임신노력 시험관 난임치료 배란유도 임준생 임신하려고 임신할계획 임신예정',
    p_nursing:
      '모유수유 모유수유중 수유중 수유부 수유 완모 완모중 직수 혼합수유 유축 젖을먹이 젖먹이고 젖물리 젖을물리 모유를먹이 모유먹이 breastfeeding',
    p_weaned: '단유 수유끝 수유를끝 모유끊 젖뗐 젖을뗐 젖떼',
    p_menopause: '폐경 완경 폐경기 폐경이후',
    p_diabetes: '당뇨 당뇨병 당뇨환자 당뇨약 인슐린 diabetes',
    p_immuno:
      '항암 항암중 항암치료 항암제 항암주사 면역억제제 면역억제 장기이식 신장이식 간이식 심장이식 골수이식 조혈모세포이식 이식받 hiv 에이즈 백혈병 림프종 휴미라 엔브렐 레미케이드 스텔라라 코센틱스 메토트렉세이트 엠티엑스 mtx chemotherapy',
    p_lens:
      '콘택트렌즈 소프트렌즈 하드렌즈 컬러렌즈 서클렌즈 렌즈착용 렌즈끼 렌즈를끼 렌즈낀 렌즈를착용 렌즈사용',
  },
};

export const STATE_DECOYS: WordList = {
  role: 'mask',
  classes: {
    p_decoy:
      '임신테스트 임신테스트기 임신가능성 임신반응 임신선 임신튼살 임신때 임신할때 임신했을때 임신했었을때 임신전 임신적 임신같 임신인가 임신인지 임신아닌지 임신여부 상상임신 임신성당뇨 임신했을적 임신증상 임신사실 임신소식 임신확률 임신출산 분유수유 수유쿠션 수유브라 수유실 수유텀 수유복 당뇨전단계 당뇨가족력 당뇨검사 당뇨수치 당뇨식 항암효과 항암식품 항암작용 항암마늘 끝난임신 폐경전 폐경올',
  },
};
