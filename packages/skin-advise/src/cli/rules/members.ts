import type { Locale } from '@skin-advise/core';

/** Names of the members of the stated sets: what `person.allergies has ppd` is called. English names are the codes. */
const KO: Readonly<Record<string, string>> = {
  anticoagulant: '항응고제',
  chemotherapy: '항암제',
  topical_retinoid: '바르는 레티노이드',
  topical_steroid: '바르는 스테로이드',
  finasteride: '피나스테리드',
  dutasteride: '두타스테리드',
  tetracycline: '테트라사이클린계 항생제',
  isotretinoin: '이소트레티노인',
  antihypertensive: '혈압약',
  immunosuppressant: '면역억제제',
  ppd: '염색약(PPD)',
  azole: '아졸계 항진균제',
  aspirin: '아스피린',
  salicylate: '살리실산',
  fragrance: '향료',
  benzoyl_peroxide: '과산화벤조일',
  azelaic: '아젤라산',
  propylene_glycol: '프로필렌글리콜',
  zinc_pyrithione: '징크피리치온',
  niacinamide: '나이아신아마이드',
  nut: '견과',
  nsaid: '소염진통제',
  bee_venom: '벌 독',
  sulfite: '아황산염',
  skin_cancer: '피부암',
  melanoma_family: '흑색종 가족력',
  liver_disease: '간질환',
  kidney_disease: '콩팥병',
  heart_disease: '심장병',
  hypertension: '고혈압',
  dye_reaction: '염색약 부작용',
  atopy: '아토피',
  psoriasis: '건선',
  clot: '혈전',
  cat: '고양이',
  dog: '개',
};

export const memberName = (member: string, locale: Locale): string =>
  (locale === 'ko' ? KO[member] : undefined) ?? member.replace(/_/g, ' ');
