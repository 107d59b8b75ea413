import type { WordList } from './Lexicon.js';

export const PEOPLE: WordList = {
  role: 'who',
  classes: {
    subj_self:
      '제가 저는 저도 저의 -저 -제 내가 본인은 본인이 제얼굴 제두피 저한테 저희집에서저 제머리 제피부 전요 내얼굴 내두피 내머리',
    subj_child:
      '우리애 울애 아이 애기 아기 아가 -딸 우리딸 아들 딸아이 아들래미 딸래미 딸내미 아들내미 손주 손녀 손자 조카 첫째 둘째 셋째 막내아들 막내딸 우리막내 신생아 영아 갓난아기 갓난쟁이 초등학생아이 쌍둥이 큰애 작은애 꼬맹이 울아기 울애기 우리집애 얼라 알라 -애 아그 애들 아들놈 손주놈 손녀딸 돌쟁이 우리강아지손주 son daughter baby child kid',
    subj_elder:
      '할머니 할아버지 할매 할배 어머니 어머님 아버지 아버님 엄마 아빠 장모님 장인어른 장모 시어머니 시아버지 시어머님 시아버님 외할머니 외할아버지 친정엄마 친정어머니 노모 울엄마 모친 부친 어무이 아부지 mother father mom dad grandma grandpa',
    subj_other:
      '남편 아내 와이프 신랑 집사람 친구 동생 언니 누나 오빠 -형 동료 남친 여친 남자친구 여자친구 룸메 룸메이트 이모 삼촌 고모 사촌 시누 처제 남동생 여동생 애인 애아빠 애엄마 형님 시동생 옆자리 husband wife friend',
  },
};
