import type { ReadResult } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { readSymptoms } from './index.js';

const result: ReadResult = {
  format: 'test',
  profile: 'lesion',
  findings: [],
  person: {},
  text: '',
  history: [],
  notices: [],
};
const of = (text: string, concept: string) =>
  readSymptoms(text, result).filter((symptom) => symptom.concept === concept && !symptom.implied);
const isNow = (text: string, concept: string) =>
  of(text, concept).some((s) => s.polarity === 'present' && s.time === 'now' && s.subject !== 'other');

/** Text, the concept that is there now (or null), the concept that is not (or null). */
type Row = readonly [text: string, there: string | null, not: string | null];

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'without, let alone, besides': [
    ['진물 없이 그냥 가렵기만 해요', 'itch', 'weeping'],
    ['열은커녕 몸은 가뿐해요', null, 'fever'],
    ['붓기는 고사하고 자국도 안 남았어요', null, 'swelling_local'],
    ['가려움 말고는 아무 증상도 없어요', 'itch', null],
    ['두드러기 빼고는 딴 건 없어요', 'hives', null],
    ['두드러기가 한 시간이면 자국도 없이 들어가요', 'hives', null],
  ],
  'denied lists': [
    ['진물도 붓기도 통증도 없고 색만 진해요', null, 'weeping'],
    ['붓거나 짓무르거나 하진 않아요', null, 'swelling_local'],
    ['열나고 토하고 그런 건 없어요', null, 'fever'],
    ['열이 나고 그라지는 않심더', null, 'fever'],
    ['가렵도 아프도 않고 그대로예요', null, 'itch'],
    ['오한, 구토는 없어요', null, 'chills_rigors'],
    ['열, 오한, 두통 없음', null, 'fever'],
    ['두드러기, 멍 없음', 'hives', 'bruising_unexplained'],
    ['여드름, 진물·출혈 없음', 'acne_lesions', 'weeping'],
  ],
  'denied of another noun': [
    ['입술이 부었는디 숨은 괜찮어유', 'lip_tongue_swelling', 'breathing_difficulty'],
    ['물집이 나서 설거지를 못 해요', 'blisters', null],
    ['열은 나는데 기침은 없어요', 'fever', null],
    ['얼굴이 부음 열은 없음', 'face_swelling', 'fever'],
    ['두드러기 난 지 한 달도 안 됐어요', 'hives', null],
    ['오한이 장난 아니에요', 'chills_rigors', null],
    ['두드러기가 났다 들어갔다 해요', 'hives', null],
  ],
  'denied and yet there': [
    ['열이 도무지 안 내려요', 'fever', null],
    ['해열제를 먹여도 열이 안 잡혀요', 'fever', null],
    ['안 가려운 데가 없어요', 'itch', null],
    ['안 아픈 건 아닌데 참을 만해요', 'pain', null],
    ['진물이 멎질 않아요', 'weeping', null],
  ],
  'notes without endings': [
    ['발열(-) 오한(-) 두드러기(+)', 'hives', 'fever'],
    ['열 X, 가려움 O', 'itch', 'fever'],
    ['진물 無, 통증 無', null, 'weeping'],
    ['가려움 제로. 두드러기만', 'hives', 'itch'],
    ['통증 부, 발열 부.', null, 'fever'],
    ['오한 무, 두드러기 유', 'hives', 'chills_rigors'],
    ['fever (+)', 'fever', null],
    ['없는 것: 열, 오한, 진물', null, 'fever'],
    ['호흡 OK, 두드러기 심함', 'hives', 'breathing_difficulty'],
  ],
  'asked, feared, passed on': [
    ['견과류 먹으면 두드러기 나나요?', null, 'hives'],
    ['자외선 오래 쬐면 물집 생겨요?', null, 'blisters'],
    ['보톡스 맞으면 눈꺼풀이 처진다던데', null, 'eyelid_droop'],
    ['숨차고 그러면 바로 응급실 가면 되나요', null, 'breathing_difficulty'],
    ['만약 열이 나거나 붓거나 하면 어떡하죠', null, 'fever'],
    ['물집 잡힐까 봐 걱정이에요', null, 'blisters'],
    ['대상포진 걸리면 열도 난다면서요?', null, 'fever'],
    ['긁으면 진물이 나는데 어떡하죠', 'weeping', null],
    ['만지면 아픈데 왜 그런가요?', 'pain', null],
    ['열이 나는데 병원 가야 하나요?', 'fever', null],
    ['왜 이렇게 가려워요?', 'itch', null],
    ['긁으면 진물이 나요', 'weeping', null],
    ['이렇게 아플 수 있나요', 'pain', null],
    ['약 먹으려고 하는데 열이 나요', 'fever', null],
    ['대상포진인지 여드름인지 헷갈려요', null, 'blisters_one_side_band'],
  ],
  'what a word means, what is watched for': [
    ['고름집이 잡힌다는 게 어떤 모양이에요?', null, 'pustules'],
    ['입술이 붓는지 잘 지켜보라고 하셨어요', null, 'lip_tongue_swelling'],
    ['빈대한테 물렸는지 어떻게 확인해요', null, 'exposure.insect_bite'],
    ['주사 맞고 쓰러지는 사람도 있나요?', null, 'fainting_collapse'],
    ['실신까지 하는 부작용도 있을까 걱정', null, 'fainting_collapse'],
    ['농가진은 물집이 잡히기도 한다던데 정말이에요?', null, 'blisters'],
    ['두드러기가 얼굴로 번지기도 하나요', null, 'face_swelling'],
    ['통풍은 그렇게 아프다면서요?', null, 'pain'],
    ['옻이면 진물이 난다던데 어느 정도예요?', null, 'weeping'],
    ['물집으로 변하면 바로 오라고 했어요', null, 'blisters'],
    ['벌에 쏘일까 무서워서 산에 못 가요', null, 'exposure.bee_sting'],
    ['눈이 가려운데 어떤 약을 발라요?', 'itch', null],
    ['진물이 나는지 어제부터 베개가 젖어요', 'weeping', null],
    ['이 물집 그냥 두면 되나요?', 'blisters', null],
    ['의사 선생님이 보더니 얼굴이 부었대요', 'face_swelling', null],
  ],
  planned: [
    ['다음 주에 레이저 받으려고요', null, 'exposure.laser_or_peel'],
    ['염색할까 말까 고민 중이에요', null, 'exposure.hair_dye'],
    ['내일 보톡스 예약했어요', null, 'exposure.botox'],
    ['어제 염색했고 내일 병원 가요', 'exposure.hair_dye', null],
  ],
  over: [
    ['두드러기 났다가 지금은 깨끗해요', null, 'hives'],
    ['고딩 때 두드러기로 고생했어요', null, 'hives'],
    ['일곱 살 때 열경련으로 쓰러졌어요', null, 'fainting_collapse'],
    ['석 달 전 독감으로 39도까지 갔었어요', null, 'fever'],
    ['열은 그저께 났고 어제부터 없음', null, 'fever'],
    ['두드러기 에피펜 맞고 소실', null, 'hives'],
    ['입술 부은 적 있음', null, 'lip_tongue_swelling'],
    ['보름 전 실신. 그 뒤론 없음', null, 'fainting_collapse'],
    ['지난주까지는 열이 났는데 이제 괜찮아요', null, 'fever'],
    ['열이 났었는데 다 내렸어요', null, 'fever'],
    ['3년 전 생긴 점이 커졌어요', 'lesion_growing', null],
    ['작년에 산 크림 바르고 얼굴이 부었어요', 'face_swelling', null],
    ['한 시간 전엔 멀쩡했는데 입술이 부었어요', 'lip_tongue_swelling', null],
    ['어제 열났는데 지금은 내렸어요', null, 'fever'],
    ['보름 전부터 가려워요', 'itch', null],
    ['어릴 때부터 가려워요', 'itch', null],
  ],
  whose: [
    ['올케는 열이 난다는데 저는 가렵기만 해요', 'itch', 'fever'],
    ['이웃집 아저씨가 벌에 쏘여 쓰러졌대요', null, 'fainting_collapse'],
    ['뉴스 보니 벌 쏘여 기절했대요', null, 'fainting_collapse'],
    ['친구 애는 열이 난다는데 우리 애는 가렵기만 해요', 'itch', 'fever'],
    ['며느리가 두드러기로 입원했는디 나는 멀쩡혀', null, 'hives'],
    ['어머니 대신 올려요. 온몸에 두드러기가 났어요', 'hives', null],
    ['아버지 다리 사진입니다. 아버지가 열이 나요', 'fever', null],
    ['모친 81세. 어제부터 열', 'fever', null],
    ['초3 동생이 열이 나요', 'fever', null],
    ['할머니네서 자고 왔더니 두드러기가 났어요', 'hives', null],
    ['친구랑 등산 갔다가 두드러기가 났어요', 'hives', null],
    ['미용실 언니가 두피에 진물이 난대요', 'weeping', null],
    ['입술이 부어서 친구가 놀랐어요', 'lip_tongue_swelling', null],
    ['남편이 등에 약 발라주다가 물집이 있다고 했어요', 'blisters', null],
  ],
  'met, seen or read of': [
    ['수두 걸린 꼬마랑 한나절 놀았어요', null, 'varicella_like'],
    ['인터넷에서 입술 부은 사람 나오던데 저는 가렵기만 해요', 'itch', 'lip_tongue_swelling'],
    ['드라마에서 기절하는 장면 보고 겁났어요', null, 'fainting_collapse'],
    ['선임 다리에 물집 잡힌 거 보고 저도 왔어요', null, 'blisters'],
    ['옆자리 아기가 열이 펄펄 나더라고요', null, 'fever'],
    ['조카는 열이 나고 저는 두드러기만 났어요', 'hives', 'fever'],
    ['우리 강아지가 자꾸 토해서요', null, 'vomiting_repeated'],
    ['강아지가 물어서 손이 퉁퉁 부었어요', 'swelling_local', null],
    ['고양이가 문 손이 벌겋게 부었어요', 'swelling_local', null],
    ['고양이를 만지고 나서 두드러기가 났어요', 'hives', null],
    ['유튜브에서 보고 식초를 발랐더니 물집이 생겼어요', 'blisters', null],
    ['옆집 할머니가 갑자기 쓰러지셨대요', null, 'fainting_collapse'],
    ['할아버지가 혈압으로 쓰러져 돌아가셨어요', null, 'fainting_collapse'],
    ['누나가 염색하다 얼굴이 부었대요', null, 'face_swelling'],
    ['신랑 옆구리에 물집이 생겼대요', null, 'blisters'],
    ['엄마가 연고를 발라줬는데 물집이 생겼어요', 'blisters', null],
    ['열이 나는 우리 아기를 안고 뛰어왔어요', 'fever', null],
  ],
  'spoken in dialect': [
    ['두드러기가 났당께 근디 숨은 안 차', 'hives', 'breathing_difficulty'],
    ['입술이 부었슈 열은 읎슈', 'lip_tongue_swelling', 'fever'],
    ['가렵기는 헌디 진물은 안 나유', 'itch', 'weeping'],
    ['열은 없심더 두드러기만 났심더', 'hives', 'fever'],
    ['두드러기는 아인데 가렵심더', 'itch', 'hives'],
    ['아프던 안 혀라 그냥 가려워라', 'itch', 'pain'],
  ],
  'typed carelessly': [
    ['없어욬ㅋㅋ 열은', null, null],
    ['가려워용 열은 없어염', 'itch', 'fever'],
    ['𝐟𝐞𝐯𝐞𝐫 있어요', 'fever', null],
    ['두드러기①개', 'hives', null],
    ['열이❗나요❗', 'fever', null],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  it.each(rows)('%s', (text, there, not) => {
    if (there) expect(isNow(text, there), `${there} is there`).toBe(true);
    if (not) expect(isNow(text, not), `${not} is not`).toBe(false);
  });
});
