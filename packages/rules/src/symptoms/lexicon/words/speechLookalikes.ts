import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** What only sounds like a red flag: a sense of money, a lump in the cream, pearls that are worn, blood that dots are likened to. */
export const SPEECH_LOOKALIKES: readonly WordList[] = [
  {
    role: 'mask',
    classes: {
      // 붓는 느낌 없어요: no swelling, not a skin that feels nothing.
      sense_of: `${combine('그런 붓는 부은 걸리는 조이는 아픈 화끈거리는 별 뜨거운 당기는', '느낌', '전혀 은전혀 없 은없 도없 이없 그런건전혀 그런거전혀')} ${combine('돈 시간 패션 방향 계절', '감각이')} 무딘성격 무딘편 말이둔 가려움에무뎌 여드름엔무감각`,
      // 진물이 줄줄 나요: no 줄다 with a question after it (줄나요).
      in_streams: '줄줄 줄줄줄 졸졸',
      bought_target: combine('과녁판 과녁', '샀 사왔 맞췄 맞혔'),
      worn_pearls: combine('진주', '귀걸이 귀고리 반지 크림 팩'),
      likened_blood: combine('핏방울', '처럼 같은 이살속 마냥'),
      heart_lump: `${combine('마음에 가슴속에', '멍울 응어리')} 크림이멍울져 로션이멍울져`,
      heart_torn: combine('마음이 맘이 가슴속이', '찢어지 아프 아파 쓰리'),
    },
  },
  {
    role: 'mark',
    classes: {
      drool: '침을흘 침흘리 침을질질 턱받이',
      hair_lotion: '에센스 토닉뿌',
      collar: '단추를끝까지 폴라티입 목티입',
      colour_stain: '고춧가루물 볼펜자국 빨간볼펜 물이들었 박수많이 박수를 쬐다 장갑이찢어져',
      face_pack: '황토팩 노른자팩 꿀팩 팩후기',
      refilled: '솜털이올라와다 머리다남 머리가다났 솜털많 다찼 다시다났 모공은멀쩡',
      old_scar: '맹장수술흉터 제왕절개흉 제왕절개흉터 수술흉터위 수술흉위',
    },
  },
];
