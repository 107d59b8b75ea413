import type { WordList } from '../Lexicon.js';
import { combine } from './combine.js';

/* Families of saying the same of nails: where the skin is × which nail, a dark thing × its shape, how a nail goes. */
const NAIL = '손톱 발톱 손톱의 발톱의 조갑';
const DARK = '까만 검은 시커먼 시꺼먼 꺼먼 검정 갈색 거뭇한 흑갈색';

export const NAIL_FAMILY_MARKS: WordList = {
  role: 'mark',
  classes: {
    nail_skin: `${combine(NAIL, '둘레살 둘레피부 옆살 옆살이 옆피부 밑살 밑살까지 밑둥살 밑동살 뿌리살 뿌리께살 끝살 주위살 주위피부 아래살 반달위살 둘레가')} 밑살까지 밑살에도 밑살도 뿌리께살 끝살까지 끝살에 손가락끝살 손가락살로 발가락피부 발가락끝살 둘레피부 살까지까 살로넘 살로스며 살로번 아래살까지 주위피부로`,
    half_nail:
      '절반이 반은 반을먹 반을차지 삼분의이 삼분의일 2/3 40프로 50프로 폭의 가로의반 =손톱이거의 엄지의반 반을',
    nail_dark: combine(DARK, '게 거 것이 자국 자국이 데가 부분 부분이 때 기둥 길이 작대기 막대기 얼룩'),
  },
};

export const NAIL_FAMILY_TRAITS: WordList = {
  role: 'verb',
  classes: {
    nail_stripe: `${combine(DARK, '기둥 작대기 막대기 직선 실금')} 까맣게금 까맣게세로 흑줄 흑띠 세로흑줄 까만게한줄로 줄이섰`,
    darkened:
      '먹칠 먹물 먹이배 먹이밴 먹이번 잉크번 잉크흘 검은물 까만물 검은빛 시커매지다 새까매지다 거무스름하다 갈흑색 색소침범 색소침착 침착 물이들',
    stripe_wider:
      '뚱뚱해지다 뚱뚱해 살찌 곱절 두배 2배 세배 점령 확장 확장됨 합쳐 합쳐지다 부채꼴 면이됐 면으로 띠가됐 넓은띠 대로가 더넓 훨씬넓 폭이 3미리넘 3밀리 3mm넘 굵은띠',
    nail_off:
      '없어져 없어졌 사라지다 사라졌 소실 삭아 먹혀들 썩어 떨어져나 날아감 뚜껑처럼 들추면 밀려나오 뒤틀리다 잃었 부서져나 흐물흐물',
    raw_flesh: '속살 생살 벌건속살 헌살 살이썩 살이헐 밑살이헐 밑살은벌',
  },
};
