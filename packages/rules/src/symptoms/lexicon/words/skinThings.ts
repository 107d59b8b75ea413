import type { WordList } from '../Lexicon.js';

/** Water that comes out of the skin. */
export const SKIN_THINGS: WordList = {
  role: 'noun',
  classes: {
    water:
      '-물 물이 물도 물만 맑은물 말간물 투명한물 끈적한물 끈끈한물 찐득한물 진득한물 누런물 노란물 노리끼리한물 누리끼리한물 물같은게 물같은것 물같은거 물같은액 물방울이맺 누런진액 노란진액 끈적한액 투명한액 투명한액이 맑은액 맑은액이 끈끈한액 노란액 누런액 투명한액체 노란액체 누런액체 액체 액체가 맑은액체 끈적한액체 진득한액체 체액 림프액 노란국물 누런국물 국물같은 노란즙 즙같은',
    diabetes: '당뇨 당뇨병 dm diabetes 당뇨환자',
    dots: '점들 점들이 작은점 작은점들 잔점 잔점들 깨알점',
  },
};

/** What water does on skin that weeps. */
export const SKIN_VERBS: WordList = {
  role: 'verb',
  classes: {
    flow: '나다 나오다 새요 새고 새서 새는 샌다 샘 새더 샙니 샜 새나와 새나오 새어나오다 배나오다 배어나다 배어나오다 흐르다/르 흘러나오다 흘러내리다 스미다 스며나오다 맺히다 비집고 질질 찔찔 줄줄 뚝뚝 쫄쫄 흥건 흥건하다 삐질 고이다 떨어지다 번지다 찌걱 뚝뚝떨',
    skinned:
      '까져 까진 까짐 까졌 살점떨어 찢다 찢어지다 찢어져 찢긴 베다 베이다 베였 베인 베임 베여 쓸리다 쓸려 열상 자상 째지다 째졌 까지고 까지면서 까지더니',
    cut: '베이다 베였 베인 베여',
    hit: '찢어지다 찢다 찢긴 째지다',
  },
};

/** Words that hold the name of something else. */
export const SKIN_MASKS: WordList = {
  role: 'mask',
  classes: {
    pox: '수두룩',
    foot: '다발 다발로 다발성 손발톱깎',
    middle: '가운데 한가운데',
    blank: '멍해 멍한 멍때',
    like_burnt:
      '데인듯 데인것처럼 데인것같 데인거처럼 데인거같 불에덴듯 덴것처럼 덴것같 덴듯 데인것마냥 불에덴것',
    wet_paper: '젖은머리 젖물 젖을물 물때',
    not_hives: '두드러기말고 두드러기같은발진 두드러기같은반점 두드러기아닌 두드러기는아닌',
    honey: '꿀피부 꿀팁 꿀잠',
    target_word: '표적치료 표적항암',
  },
};
