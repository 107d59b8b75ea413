import type { WordList } from '../Lexicon.js';

/** More names of places: Sino-Korean terms, dialect, and the words used where one is ashamed. */
export const MORE_PLACES: WordList = {
  role: 'site',
  classes: {
    at_trunk: '체간 배때기 배떼기 등판 등짝 등어리 등허리 몸판 가슴팍 흉복부 trunk torso',
    at_body: '체간 몸에 몸엔 몸에도 몸에만 몸이 몸도 몸통 사지 온몸',
    at_leg:
      '하퇴 무르팍 종아리 정갱이 장딴지 복숭아뼈 복사뼈 다리에 shin calf thigh 대퇴 하지에 하지의 하지부종 양하지 좌하지 우하지 좌측하지 우측하지 하지발적 하지종창 발목위',
    at_arm: '상지 전완 상완 팔오금 팔꿈치 팔뚝 forearm elbow',
    at_eyelid: '눈위 상안검 하안검 눈뚜껑 눈두덩 윗눈꺼풀 아랫눈꺼풀 periorbital',
    at_face: '얼굴전체 얼굴전부 온얼굴 낯이 낯도 facial',
    at_cheek: '볼따구 볼딱지 볼때기 볼태기 뺨따구 볼따귀 광대',
    at_down:
      '거기 거기도 거기에 거기가 거기끝 거기옆 거기만 그곳 그곳에 그곳이 아랫쪽 아래쪽 아랫도리 고추 고추에 고추끝 고추도 고추끝도 고추가 소중한데 소중한곳 소중이 음낭 불두덩 불알 소음순 대음순 질구 잠지 은밀한 외음부 귀두 포피 음경 질입구 성기 음부 생식기 회음부 vulva penis genital genitals scrotum -밑에도 -밑도 -밑에가 중요부위 중요한부위 민망한부위 민망한곳 은밀한부위 사적인부위 국부 치부 와이존 브이존 비밀스런 남의눈에안',
    at_genital:
      '고추끝 소음순 대음순 질구 잠지 외음부 포피 불두덩 음경 penis vulva genital genitals scrotum vaginal',
    at_groin: '서혜부 사타구니 사타구니안쪽 샅 가랭이 groin inguinal',
    at_anus: '항문 항문옆 똥꼬 똥구멍 anus anal perianal',
    at_nipple: '유륜 젖꽃판 꼭지 젖꼭지 유두 유두부 젖꼭다리 areola',
    at_foot: '새끼발가락 엄지발가락 발꼬락 발까락 발날 발허리 발목위 발꾸락 발고락 발구락',
    at_heel: '뒤꿈치 발꿈치 뒷굼치 뒤굼치 heel',
    at_palm: '수장 손바닥 수족장 palmar',
    at_sole: '족저 발바닥 수족장 plantar',
    at_mouth_inside: '구강 구강점막 혓바닥 볼안쪽 입안쪽 oral buccal',
    at_crown: '정수리 뒤통수 뒷통수 두피 머리 머리통 대가리 옆통수 scalp',
    at_hand: '손수포 수부 양손등 손까락',
    at_whole:
      '온삭신 온몸뚱이 온천지 전신성 범발성 미만성 generalized generalised widespread disseminated 몸뚱이전체 사방천지 몸구석구석 온몸구석 몸전체 전신 피부전체 온피부 피부전반',
    at_finger_web: '손꾸락새 손꾸락사이 손가락틈 손틈 지간부 지간 손까락사이 interdigital',
    at_toe_web: '지간 지간부 발가락틈 발꼬락틈 새끼발가락사이 발까락사이 발틈',
    at_joint: '발목위',
    at_mouth: '주둥이 주뎅이 주디 아가리 입구녕 주둥아리',
  },
};
