import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/** Brows that go, hairs that snap, that stand in one hole, that leave the forehead bare. */
const BROWS =
  '눈썹 눈썹이 눈썹도 눈썹은 눈썹숱 왼쪽눈썹이 왼쪽눈썹에 오른쪽눈썹이 한쪽눈썹이 양쪽눈썹이 속눈썹이 속눈썹도 위속눈썹가운데가 윗속눈썹이 눈위털이 외측미모 눈썹이랑속눈썹';
const GOES =
  '온데간데없 동그랗게구멍 이빨빠진것처럼 싹없어 싹없어졌 몽땅 몽땅뭉텅이 뭉텅이로 절반실종 실종 증발 희끗희끗비 휑해 휑해졌 맨살 맨살이네 흔적도없 서너개씩묻어 왜이렇게없 왜없 털이다사 맨들 손에묻어 손에묻어나 뚝끊 안나폐경 반쪽이됐 이빠진 구멍이뻥 그리고다니 없이는외출 다읎 안나요다빠';
const HAIRS = '머리가 머리는 머리털이 머리카락이 머리카락들이 털이 털 아들머리 그자리머리는';
const SNAPS =
  '다끊 다부러 다꺾 꺾여 꺾여있 꺾였 부러졌 부러지고 부스러져 부스러지 짧게잘린듯 잘린듯 잘린듯짧 깎인것처럼 깎은듯 민것처럼 잔디깎기 피부높이에서 중간에서다부러 토막이나 깨알처럼끊';
const STUBS =
  '수염깎은듯한 수염깎은것처럼 까끌까끌한부위 까칠한자리 까슬까슬해 박힌연필심 연필심박힌 느낌표처럼 느낌표처럼생긴 뿌리만남 점박이 토막이나옴 염소수염만큼';
const ONE_HOLE =
  '구멍하나 구멍하나에 구멍하나가커다랗 한구덩이에서 한꼭지에서 한지점에서 한점에서 같은뿌리로 뿌리가하나 뿌리가하나예 한모낭에서 한모낭에 모낭하나에서 한구멍으로 한구멍으로모 같은구멍에서 모공이합쳐';
const MANY_HAIRS =
  '머리카락이수북 수북이 여러올이 일곱올이 여덟아홉올 줄줄이나 줄줄이 다닥다닥 빽빽 분수처럼 시금치단 송이송이 포도송이처럼 뭉텅뭉텅 딸려나와 한다발씩 붙어나와 묶어놓은것처럼 나오더 대여섯';
const FRONT =
  '이마라인이 이마라인 이마선이 앞머리가 앞머리라인 앞머리라인이 앞머리경계선은 이마경계가 헤어라인이 헤어라인을따라 이마빡가생이로 이마빡가생이 앞쪽3센티가 앞이마잔머리도 앞이마잔머리가 이마쪽잔털이 앞머리는 머리자란선이 머리나는자리가 베레모쓰는선을따라 귀앞이머리도 귀밑머리 옆머리도';
const WITHDRAWS =
  '후퇴 후퇴중 뒤로도망 맨살 경계가없 경계가보이질 뒤로밀 위에있 끝이없 다물러 철수 실종 한칸씩후퇴 해마다후퇴 위로갔 위로올라 빙돌아가며빠 빙둘러 띠로사라 띠로없 띠모양으로 손가락두개폭 손가락두개올라 없어졌고 없어지고 싹없 싹어서 다읎 벌초한 폭의탈모 안나고매끈 가장자리만한바퀴 벗겨져요';

export const HAIR_LOSS_SIGNS: WordList = {
  role: 'sign',
  classes: {
    madarosis: `${combine(BROWS, GOES)} 속눈썹영양제로도안 미모소실 미간찌푸릴때털이만져지던`,
  },
};

export const HAIR_LOSS_TRAITS: WordList = {
  role: 'verb',
  classes: {
    snapped_short: combine(HAIRS, SNAPS),
    hair_stub: STUBS,
    brushlike: `${combine(ONE_HOLE, MANY_HAIRS)} ${combine('붓털이 붓털 작은빗자루 빗자루가', '꽂힌 꽂혀 군데군데')} manyhaironehole 엉킨게아니라뿌리가하나 뿌리는하나 일곱올이같은뿌리 대나무숲처럼`,
    front_hair_gone: combine(FRONT, WITHDRAWS),
  },
};

/** Hair that goes for another reason, or does not. */
export const HAIR_LOSS_MASKS: WordList = {
  role: 'mask',
  classes: {
    brow_joke: `${combine('눈썹이 눈썹', '휘날리 휘날리게')} 눈썹은송승헌 눈썹비듬 눈썹차례 솔달린샴푸 샴푸브러시`,
  },
};
