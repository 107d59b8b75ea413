import { ACTIVES } from '../../packages/rules/src/products/actives.js';

/** Contents of items that no product is read for, so that `ACTIVES` has no name for them. */
const CONTENTS: Readonly<Record<string, string>> = {
  alcohol_toner: '알코올 토너',
  bleach: '탈색약',
  emollient: '보습제',
  fragrance: '향료',
  oil: '오일',
  perm: '펌약',
  sunscreen_chemical: '화학적(유기) 자외선차단제',
  sunscreen_mineral: '무기 자외선차단제',
};

const CLASSES: Readonly<Record<string, string>> = {
  active: '약효가 있는 성분',
  antifungal: '항진균제',
  colouring: '염색',
  cosmetic_product: '화장품',
  exfoliant: '각질 제거제',
  in_use: '이미 쓰고 있는 것',
  keratolytic: '각질을 녹이는 것',
  medicated_shampoo: '약용 샴푸',
  occlusive: '바르는 기름막',
  prescribed: '처방약',
  retinoid: '레티노이드',
  steroid: '스테로이드',
  sunscreen: '자외선차단제',
};

export const contentWord = (code: string): string =>
  CONTENTS[code] ?? ACTIVES.find((active) => active.code === code)?.ko ?? code;

export const classWord = (code: string): string => CLASSES[code] ?? code;

const NEW = 'new:';

/** What a contraindication speaks of, other than by the code of an item. */
export function targetWord(target: string): string | undefined {
  if (target.startsWith(NEW)) {
    const word = targetWord(target.slice(NEW.length));
    return word && `새로 시작하는 ${word}`;
  }
  const [family, name] = target.split(':') as [string, string | undefined];
  if (name === undefined) return undefined;
  return family === 'contains' ? contentWord(name) : classWord(name);
}
