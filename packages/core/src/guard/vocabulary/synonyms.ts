/** What people call the kinds of things that items stand for. */
export interface Kind {
  /** Words of an item's title or reason that mean this kind. */
  readonly heads: RegExp;
  readonly names: readonly string[];
}

const kind = (heads: RegExp, names: string): Kind => ({ heads, names: names.split(' ') });

export const SYNONYMS: readonly Kind[] = [
  kind(
    /세안제|순한 세안|세정제|클렌저/u,
    '세안제 클렌저 클렌징 폼클렌징 세안폼 폼 비누 거품 워시 세정제 바디워시 클렌징폼 클렌징오일 샴푸로 솝 물비누 세면제 버블 약산성',
  ),
  kind(/미녹시딜/u, '미녹시딜 발모제 육모제 발모액'),
  kind(/레티놀|레티노이드/u, '레티놀 레티날 레티노이드 레틴 비타민A'),
  kind(/항진균 샴푸|케토코나졸/u, '항진균 케토코나졸 약용샴푸 비듬약 약국샴푸'),
  kind(/자외선차단제/u, '자외선차단제 선크림 썬크림 차단제 선스틱 선로션 자차'),
  kind(/스테로이드/u, '스테로이드 호르몬연고'),
  kind(/과산화벤조일/u, '과산화벤조일 벤조일'),
  kind(/각질 제거|AHA|BHA|살리실산/u, '각질제거제 필링 살리실산 글리콜산 AHA BHA'),
  kind(/티눈|사마귀/u, '티눈약 사마귀약 티눈고 살리실산'),
  kind(/염색/u, '염색 새치커버 탈색'),
  kind(/하이드로퀴논|미백/u, '하이드로퀴논 미백크림 미백제'),
  kind(/영양제/u, '영양제 비오틴 보충제'),
];
