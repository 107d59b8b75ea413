/** What each pack is called and is for. */
export interface PackWords {
  readonly name: string;
  readonly purpose: string;
}

export const PACK_WORDS: Readonly<Record<string, PackWords>> = {
  common: {
    name: '공통 위험 신호',
    purpose:
      '어떤 결과에서든 글에 나오면 진료 시급도를 올리는 신호입니다: 아나필락시스, 번지는 감염, 눈, 약 발진, 화상, 시술, 아기, 임신, 마음의 위기.',
  },
  signs: {
    name: '공통 피부 신호',
    purpose: '어떤 사진이든 글에 적힌 피부 증상으로 정하는 시급도와 관리, 사진과 글이 다를 때의 알림입니다.',
  },
  head: {
    name: '공통 두피·모발 신호',
    purpose: '두피가 아닌 사진에도 쓰이는, 글에 적힌 두피·탈모·염색의 신호입니다.',
  },
  ingredients: {
    name: '성분과 금기',
    purpose:
      '누가 무엇을 쓰면 안 되는지, 무엇을 함께 시작하지 않는지, 그리고 어느 결과에나 주는 보습·차단·사진 안내입니다.',
  },
  scalp: { name: '두피', purpose: '두피 여섯 상태의 등급(0 양호 ~ 3 중증)에 대한 규칙입니다.' },
  face: { name: '얼굴', purpose: '얼굴 여섯 가지 가운데 무엇에 가까운지에 대한 규칙입니다.' },
  score: { name: '피부 점수', purpose: '유분·수분·주름·색소·민감도 점수에 대한 규칙입니다.' },
  lesion: { name: '피부 병변', purpose: '열 가지 병변 가운데 무엇에 가까운지에 대한 규칙입니다.' },
  mole: { name: '점', purpose: '점 분류기의 두 값에 대한 규칙입니다.' },
};

/** A pack that nobody has described yet goes by its own name. */
export const packWords = (id: string): PackWords => PACK_WORDS[id] ?? { name: id, purpose: '' };
