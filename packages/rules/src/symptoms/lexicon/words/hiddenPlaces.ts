import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Growths of infants and skin that one is shy to name: where, how it grows, how long nothing has helped. */
const RED_BUMP =
  '붉은혹이 붉은혹 빨간혹이 뻘건혹이 붉은봉오리가 딸기혹 산딸기같은게 산딸기 토마토가 체리 선홍색융기 선홍색융기가 새빨간게 빨간점이 연어반이 혈관종이 혈관종 코옆혹 눈가붉은혹이 점이었는데 모기물린듯하던게';
const GREW =
  '커졌 커져 커짐 커지 커진당 두배 세배 세배됐 볼록자라 자라는중 쑥쑥 솟네 솟지 부풀었 덮이고볼록 한알크기가 골프공 지금은체리 이번주만 500원짜리 오백원짜리 두께로올라 동전이안보일 나날이커';
const WEAR =
  '작년부터 작년추석부터 재작년부터 지난여름부터 겨울부터여름 가을에시작했는데봄 폐경후줄곧 지금7월';

export const HIDDEN_SIGNS: WordList = {
  role: 'sign',
  classes: {
    sore: '미란 움푹헌 헌구덩이 뜯겨나간',
    fever: '절절끓다 절절끓 몸이끓다 온몸이끓다 펄펄끓어 불덩이같이끓 열허고 열이펄펄',
    stabbed_foot: combine('발바닥에 발에 뒤꿈치에 발뒤꿈치에', '못찔 나사가박 나사박 압정박 압핀박 못이들어'),
  },
};

export const HIDDEN_PLACES: WordList = {
  role: 'site',
  classes: {
    at_down: '음부옆 요도끝 요도입구 외음',
    at_genital: '음부옆 요도끝 요도입구 외음',
    at_anus: '항문옆',
  },
};

export const HIDDEN_MARKS: WordList = {
  role: 'mark',
  classes: {
    berry_grows: combine(RED_BUMP, GREW),
    long_weeks: WEAR,
    worn_no_better:
      '백날발라도 연고바르면그때뿐 바르면그때뿐 약국약은다발라 연고다섯번째 연고여섯번째 연고네통 연고바꿔 연고만바꿔 스테로이드강도만 외용제반응없 도무지가라앉 다돌았습니다',
    infant_any:
      '신생아맘 낳을땐 낳았을때 백일사진 예방접종때 지난예방접종 두달접종 조리원나올때 작은애만 쌍둥이중 생후10주',
  },
};
