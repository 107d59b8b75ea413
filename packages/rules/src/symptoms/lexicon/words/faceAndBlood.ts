import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Half a face that no longer moves, and blood that goes on: what it does at table, in the mirror, in the towel. */
const COUNTS = '두 세 네 다섯 여섯 일곱 열 몇 2 3 4 5 6 7 10';

export const FACE_VERBS: WordList = {
  role: 'verb',
  classes: {
    skewed: '쏠리다 틀어지다 틀어졌 기울다 비틀리다 일그러지다 찌그러지다 삐딱 삐딱하다 샐쭉 돌아가다 돌아갔',
    drawn: '끌려가다 당겨가다 당겨지다 당겨가 벌어지다 떨어지다 늘어지다',
    moves:
      '움직이다 움직여 올라가다 벌어지다 벌려지다 다물어지다 다물리다 다물려 오므려지다 오므리다 닫히다 닫혀 찡그려지다 부풀리다 씰룩',
    close_eye: '닫히다 닫혀',
    leak: '새다 새어나 쪼르르 바람이새 바람이빠 바람새 질질',
    strength: '들어가다 빠지다 풀리다 풀려 없다 없어',
    crush: '짓이기다 짓이겨지다 쥐어트다 송곳박',
    gush: '솟다 솟네 흘러내리다 흐르다/르 흘러넘치다 넘치다 왈칵 쭉나 스미다 스며 배어나오다 배나오 고이다 줄줄 뚝뚝 철철',
    torrent: '걷잡을수없이 샘물처럼 물처럼계속 수도꼭지',
    congeal: '굳다 굳어 굳질 응고되다 응고가',
  },
};

export const FACE_THINGS: WordList = {
  role: 'noun',
  classes: {
    strength_word: '-힘 힘이 힘도 힘을',
    blood: '핏물 핏물이 선지피 선지피가',
  },
};

export const FACE_SIGNS: WordList = {
  role: 'sign',
  classes: {
    half_smile: `${combine('표정이 표정 웃음이 미소가 웃는얼굴이', '반만 반쪽 한쪽만 안지어 일그러')} ${combine('웃으면 웃을때 웃어도 찡그리면 찡그릴때 이하면', '한쪽볼만 반쪽만 한쪽눈만 오른쪽만 왼쪽만 한쪽은안')}`,
    palsy: `${combine('감아도 꽉감아도 감으라고하면 감으라하면 감을때', '흰자가보 흰자만보 덜감 틈이')} ${combine('윙크가 윙크', '안되 안돼 안됨')} 비순구소실 눈감기불완전 휘파람이안 풍맞은 풍이온 halfface 입옆으로갔`,
  },
};

export const FACE_MARKS: WordList = {
  role: 'mark',
  classes: {
    rinse:
      '커피마시면 커피마시다 국마시 국을떠 국떠 빨대로 칫솔질 이닦을때 이를닦 양치거품 물머금 가글하면 가글 리코더 촛불 아침밥먹다 밥먹다 볼을부풀',
    half_only:
      '한쪽만 반쪽만 한쪽으로만 반만 오른쪽만 왼쪽만 한쪽눈만 한쪽볼만 한쪽은 왼쪽은 오른쪽은 반대쪽은',
    keep_on: '계속 아직도 여태 여전히 지금도 새벽부터 저녁까지 밤새 벌써 또줄줄 아직안',
    gauze_count: combine(COUNTS, '개째 번갈 번을갈 번이나갈 장째 장도넘게 장을'),
    figurative: '볼때마다 엄마로서 상처보니 빚때문',
  },
};
