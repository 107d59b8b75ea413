import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Skin that is red from head to foot, and skin that comes off in sheets. */
export const PEELING_NOUNS: WordList = {
  role: 'noun',
  classes: {
    skin_cover:
      '살껍디기 껍디기 껍디기가 겉껍데기 겉껍질 살결막 피부막이 표피가 등가죽이 살거죽이 생살 속살이',
  },
};

export const PEELING_VERBS: WordList = {
  role: 'verb',
  classes: {
    slide:
      '허물어지다 찢겨나가다 따라왔 말려올라가다 들고일어나다 뱃겨지다 묻어나왔 시트에남다 빠져나왔 빠져나오다 밀리며 죽밀 벗거지다',
    falls: '찢어지다 떨어지다 떨어져 나가다 나가요 나와요 까지다 들뜨다 떠있다 떠서 일어나다',
    flaking:
      '살껍질 살껍질로 살가루 피부가루 껍디기 껍데기 껍데기가 껍질은 껍질도 껍질이 부스러기 버짐 조각조각 하얀게 하얀거 허연껍질 흰껍질 부스럭 바스락 버석 벗어지다 하얗게일 허옇게일',
  },
};

export const PEELING_SIGNS: WordList = {
  role: 'sign',
  classes: {
    red: '붉으락 홍당무 홍시 홍시같 대춧빛 대추빛 대추색 익은고기색 빨간사람 빨간인간 빨감 시뻘개요 벌개가 벌게가',
    nikolsky: '표피박리 표피박탈 광범위박리 skinslips',
    no_sound_skin: combine(
      '안붉은 빨갛지않은 벌겋지않은 붉지않은 흰 안벌건',
      '데가없 데가하나 곳이없 피부가한뼘 피부가없 데를손가락 데를찾 곳은',
    ),
  },
};

export const PEELING_MARKS: WordList = {
  role: 'mark',
  classes: {
    all_over: `${combine('머리부터 머리에서 머리끝부터 이마부터 얼굴부터 얼굴서 머리카락속부터 목부터', '발까지 발끝 발가락 발목 발등')} ${combine('피부가 피부 몸이 몸은 살이 살성이', '죄다 몽땅 전부 온통 다빨 다붉 다벌')} 몸앞뒤로 앞뒤로다 위아래다 몸구석구석 온전신 피부면적거의 몸전부 몸다 내몸이 손바닥빼고다 팔다리몸통 몸통팔다리 팔다리등 배고등이고 얼굴도몸도 빨간몸 붉은몸 벌건몸`,
    sheet: `${combine('비닐장갑 장갑 가면', '벗듯')} ${combine('젖은화장지 젖은휴지 벽지 장판 풀칠한종이 젖은습자지 복숭아껍질 귤껍질 닭껍질 큰종이', '처럼 같이 같아 까듯 벗기듯 벗겨지듯 떼듯 모냥 마냥 _')} 큰조각 큼직하게 넓적하게 넓게 통째로 둘둘말 너펄너펄 막처럼 삶아놓은 데친것 한꺼풀이 쭉찢 훌렁훌렁 훌훌`,
    barely_touched: `${combine('손만 손으로 손가락으로', '대면 밀면 미니까 밀었')} 닿기만해도 만지기만해도 닦기만해도 닦아주면 옷을벗는데 옷벗는데 바지벗는데 바지벗다 속옷닿 테이프뗄 붕대풀 붕대를풀 쓱문지르 조금문지르 손으로밀면허물 쓸었더니 쥐면찢 꼬집으면껍질`,
  },
};
