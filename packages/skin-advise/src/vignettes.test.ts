import { describe, expect, it } from 'vitest';
import { createAdvisor } from './index.js';

const advisor = createAdvisor({ retriever: null });
const scalp = (severities: object) => ({ profile: 'scalp', severities });
const face = (probabilities: object) => ({ profile: 'face', probabilities });

/** Level (or levels) · what the person writes · what the classifier saw · who they are. */
const VIGNETTES: readonly (readonly [string, string, object, object?])[] = [
  ['emergency', '새치염색하고 한시간쯤 지나서 입술이랑 눈이 퉁퉁 붓고 숨쉬기가 힘들어요', scalp({ 비듬: 1 })],
  ['self_care', '비듬이 좀 있어요. 가려워 죽겠네요 ㅠㅠ', scalp({ 비듬: 2 })],
  ['routine', '동전만한 크기로 머리가 휑하게 빠졌어요', scalp({ 탈모: 2 })],
  ['self_care', '출산하고 세달 됐는데 머리가 한움큼씩 빠져요', scalp({ 탈모: 1 })],
  ['within_72h', '뒤통수에 뾰루지가 심한데 열도 38.5도까지 났어요', scalp({ 모낭홍반: 3 })],
  [
    'within_72h',
    '빗질할때 두피가 아프고 밥먹을때 턱이 아파요. 요즘 두통도 새로 생겼어요',
    scalp({ 탈모: 1 }),
    { age: 72 },
  ],
  ['self_care', '', scalp({ 비듬: 0 })],
  ['emergency', '요새 여드름때문에 죽고싶어요', face({ 여드름: 0.8 })],
  ['emergency', '아이가 아토피인데 물집이 다닥다닥 생기고 열이 나요', face({ 아토피: 0.7 }), { age: 4 }],
  ['self_care', '팔 접히는 데가 간지럽고 건조해요', face({ 아토피: 0.6 })],
  ['within_72h', '얼굴이 빨갛고 눈이 아프고 빛이 눈부셔요', face({ 주사: 0.6 })],
  ['within_72h', '이마 한쪽에 띠처럼 물집이 생겼는데 너무 아파요', face({ 정상: 0.9 })],
  ['routine', '코옆이 빨갛고 각질이 있어요 한달 넘었어요', face({ 지루: 0.5 })],
  [
    'self_care',
    '등에 있는 점인데 어릴때부터 그대로예요',
    { profile: 'mole', probabilities: { benign: 0.9, malignant: 0.05 } },
  ],
  [
    'within_2w',
    '발바닥에 점이 생겼는데 점점 커져요',
    { profile: 'mole', probabilities: { benign: 0.9, malignant: 0.05 } },
  ],
  ['routine', '', { profile: 'mole', probabilities: { benign: 0.6, malignant: 0.3 } }],
  [
    'self_care',
    '동그랗게 번지고 가장자리에 각질이 있어요',
    { profile: 'lesion', probabilities: { fungal: 0.8, eczema: 0.2 } },
  ],
  ['self_care', '손등에 사마귀가 났어요', { profile: 'lesion', probabilities: { viral: 0.8 } }],
  [
    'within_72h',
    '로아큐탄 먹는데 임테기 두줄 나왔어요',
    face({ 여드름: 0.8 }),
    { age: 27, gender: 'female', isotretinoin: true },
  ],
  ['emergency', '감기약 먹고 나서 온몸에 발진이 나고 입안이랑 눈이 헐었어요', face({ 여드름: 0.7 })],
  ['emergency', '머리를 부딪혔는데 토하고 자꾸 졸려해요', scalp({ 비듬: 1 }), { age: 6 }],
  ['emergency', '백일도 안된 아기인데 볼이 빨갛고 38.2도예요', face({ 아토피: 0.5 }), { ageMonths: 2 }],
  ['emergency', '필러 맞은 코가 하얗게 질리고 너무 아파요', face({ 여드름: 0.5 })],
  [
    'emergency',
    '종아리가 벌겋고 뜨겁게 부어오르면서 오한이 나요',
    { profile: 'lesion', probabilities: { eczema: 0.7 } },
  ],
  [
    'within_72h',
    '종아리가 벌겋고 뜨끈하게 번지고 있어요',
    { profile: 'lesion', probabilities: { eczema: 0.7 } },
  ],
  [
    'self_care',
    '볼에 검버섯이 몇년째 있어요 변화는 없어요',
    { profile: 'lesion', probabilities: { bkl: 0.7, melanoma: 0.02 } },
  ],
  ['routine', '니조랄 한달 썼는데도 그대로에요', scalp({ 비듬: 3 })],
  ['within_72h', '탈색하고 두피에 물집이 잡히고 진물이 나요', scalp({ 모낭사이홍반: 2 })],
  ['self_care', '숨은 안차고 붓지도 않았어요 그냥 조금 간지러워요', scalp({ 비듬: 1 })],
  ['self_care', '물집 생기면 병원 가야 하나요? 지금은 뾰루지 두어개예요', face({ 여드름: 0.8 })],
  [
    'within_72h',
    '눈두덩이가 갑자기 부었어요 새로 산 크림 바르고',
    { profile: 'score', scores: { sensitivity: 3 }, polarity: 'higher_is_worse' },
  ],
  ['self_care', '머리가 너무 가려워서 미치겠어요 진짜 죽을거같음', scalp({ 비듬: 2 })],
  ['self_care', '두피가 숨을 못 쉬는 느낌이에요. 하루만 안감아도 떡져요', scalp({ 피지과다: 3 })],
  ['self_care|routine', '여드름 때문에 마음이 아프고 스트레스 받아요', face({ 여드름: 0.8 })],
  ['emergency', '사라지고 싶어요 그냥 다 끝내고 싶어요', face({ 여드름: 0.8 })],
  [
    'emergency|self_care',
    '엄마가 어제부터 말이 어눌하고 한쪽 입꼬리가 처졌어요',
    scalp({ 비듬: 1 }),
    { age: 70 },
  ],
  ['emergency', '아기가 하루종일 소변을 안봤고 축 처져요', face({ 아토피: 0.7 }), { ageMonths: 5 }],
  ['self_care', '별 증상 없어요', face({ 정상: 0.9 })],
  ['self_care', '볼에 좁쌀여드름이 올라와서 짜도 되나요?', face({ 여드름: 0.6 })],
  ['self_care', '입술이 터서 각질이 일어나요', face({ 지루: 0.6 })],
  ['self_care|routine', '입술 필러 맞고 이틀째인데 좀 부었어요', face({ 아토피: 0.6 })],
  [
    'within_2w',
    '발톱에 검은 줄이 생겼는데 점점 넓어져요',
    { profile: 'lesion', probabilities: { melanoma: 0.6, bkl: 0.4 } },
  ],
  [
    'within_72h',
    '당뇨가 있는데 발에 상처가 나서 진물이 나고 안 아물어요',
    { profile: 'lesion', probabilities: { fungal: 0.7 } },
    { diabetes: true },
  ],
  [
    'self_care',
    '얼굴에 물사마귀요 6살 아들이에요',
    { profile: 'lesion', probabilities: { viral: 0.7 } },
    { age: 6 },
  ],
  ['routine', '정수리가 훤하게 비쳐요 몇년 됐어요', scalp({ 탈모: 3 }), { age: 45, gender: 'male' }],
  ['routine', '뒷머리에 뾰루지가 나서 눌러보면 아파요 한 3주 됐어요', scalp({ 모낭홍반: 2 })],
  [
    'within_2w',
    '아들 머리에 동그랗게 빠진 자리가 있고 각질이 있어요. 고양이를 키워요',
    scalp({ 비듬: 1 }),
    { age: 7 },
  ],
  ['self_care', '술마시면 얼굴이 빨개져요', face({ 주사: 0.7 })],
  ['self_care', '피부과에서 레이저 받고 3일 됐는데 붉고 각질이 일어나요', face({ 여드름: 0.7 })],
  ['within_72h', '레이저 받은 자리에 노란 딱지가 앉고 진물이 나요', face({ 여드름: 0.7 })],
  ['emergency', '염색약이 눈에 들어갔어요 따가워요', scalp({ 모낭사이홍반: 2 })],
  ['self_care', '예전에 염색하고 두드러기 난 적 있어요. 지금은 괜찮아요', scalp({ 비듬: 1 })],
  [
    'within_2w',
    '등에 점이 있는데 가장자리가 삐뚤빼뚤하고 색이 여러가지예요 1년새 커졌어요',
    { profile: 'mole', probabilities: { benign: 0.8, malignant: 0.1 } },
  ],
  [
    'within_2w',
    '밤에 너무 가렵고 남편도 가렵대요 손가락 사이에 오돌토돌해요',
    { profile: 'lesion', probabilities: { eczema: 0.8 } },
  ],
  [
    'within_72h|emergency',
    '산에 벌초 다녀오고 나서 열이 나고 검은 딱지가 생겼어요',
    { profile: 'lesion', probabilities: { eczema: 0.8 } },
  ],
  [
    'emergency',
    '회 먹고 다리가 보라색으로 변하고 엄청 아파요',
    { profile: 'lesion', probabilities: { eczema: 0.8 } },
  ],
  [
    'within_72h',
    '임신 8개월인데 손바닥 발바닥이 밤에 미친듯이 가려워요',
    face({ 아토피: 0.5 }),
    { age: 33, gender: 'female', pregnant: true },
  ],
  ['self_care', '할매라 잘 모르는데 머리가 간지럽고 뭐가 자꾸 떨어져요', scalp({ 비듬: 1 }), { age: 78 }],
  ['routine', '두피에 볼록한 혹이 만져져요 몇달 됐고 안아파요', scalp({ 비듬: 1 })],
  ['self_care', 'ㅇㅇ', face({ 여드름: 0.9 })],
  ['emergency', '눈두덩이가 붓고 눈 움직일때 아파요 열도 나요', face({ 아토피: 0.7 })],
  ['self_care', '눈이 좀 뻑뻑해요', face({ 아토피: 0.7 })],
  ['routine', '가려워서 밤에 잠을 못자요', scalp({ 비듬: 2 })],
];

describe('how soon to see whom', () => {
  const cases = VIGNETTES.map(([levels, symptomText, result, metadata = {}]) => ({
    levels,
    symptomText,
    result,
    metadata,
  }));

  it.each(cases)('$levels: $symptomText', async ({ levels, symptomText, result, metadata }) => {
    const { triage } = await advisor.advise({ ...result, symptomText, metadata });
    expect(levels.split('|')).toContain(triage.level);
  });
});
