import type { Person } from '@skin-advise/core';
import { type Facts, known } from '../FactState.js';
import { remembered } from '../remembered.js';

type Words = Readonly<Record<string, readonly (string | RegExp)[]>>;

/** What people write for the members of each stated set, lower-case, without spaces. The code itself always counts. */
const PRESCRIPTIONS: Words = {
  anticoagulant: [
    '항응고',
    '와파린',
    '쿠마딘',
    '자렐토',
    '엘리퀴스',
    '릭시아나',
    '프라닥사',
    '혈전약',
    '피묽게',
    'warfarin',
    'blood thinner',
  ],
  chemotherapy: ['항암', '화학요법', 'chemo'],
  topical_retinoid: [
    '아다팔렌',
    '디페린',
    /(?<!이소)트레티노인/,
    '스티바',
    '에피듀오',
    '바르는레티노이드',
    'adapalene',
    /(?<!iso)tretinoin/,
  ],
  topical_steroid: [
    '스테로이드연고',
    '스테로이드크림',
    '더모베이트',
    '리도멕스',
    '데스오웬',
    '베타메타손',
    'topicalsteroid',
  ],
  finasteride: ['피나스테리드', '프로페시아', '핀페시아', 'finasteride'],
  dutasteride: ['두타스테리드', '아보다트', 'dutasteride'],
  tetracycline: ['테트라사이클린', '독시사이클린', '미노사이클린', '미노씬', 'doxycycline', 'minocycline'],
  isotretinoin: ['이소트레티노인', '로아큐탄', '아큐탄', '이소티논', '니메겐', 'isotretinoin', 'accutane'],
  antihypertensive: ['혈압약', '고혈압약', '암로디핀', 'amlodipine'],
  immunosuppressant: [
    '면역억제',
    '사이클로스포린',
    '메토트렉세이트',
    '아자치오프린',
    '타크로리무스',
    '생물학적제제',
    'methotrexate',
  ],
};
const ALLERGIES: Words = {
  ppd: ['염색약', '염모제', '헤나', 'ppd', '파라페닐렌'],
  azole: ['케토코나졸', '항진균', '아졸', 'ketoconazole'],
  aspirin: ['아스피린', 'aspirin'],
  salicylate: ['살리실산', 'salicyl'],
  fragrance: ['향료', '향수', 'fragrance', 'perfume'],
  benzoyl_peroxide: ['과산화벤조일', '벤조일', 'benzoyl'],
  azelaic: ['아젤라', 'azelaic'],
  propylene_glycol: ['프로필렌글리콜', 'propyleneglycol'],
  zinc_pyrithione: ['징크피리치온', '징크', 'pyrithione'],
  niacinamide: ['나이아신', 'niacin'],
  nut: ['견과', '땅콩', '코코넛', 'nut'],
  nsaid: ['소염진통', '진통제', '이부프로펜', 'nsaid', 'ibuprofen'],
  bee_venom: [/벌(?!레)/, /bee(?!f)/],
  sulfite: ['아황산', 'sulfite'],
};
const HISTORY: Words = {
  skin_cancer: ['피부암', '흑색종', '기저세포암', '편평세포암', 'skincancer'],
  melanoma_family: ['흑색종가족', '가족흑색종', '가족중흑색종', 'familymelanoma', 'melanomafamily'],
  liver_disease: ['간질환', '간경화', '간염', '간경변', 'liver'],
  kidney_disease: ['신장', '신부전', '콩팥', '투석', 'kidney'],
  heart_disease: ['심장', '협심증', '심근경색', '부정맥', '심부전', 'heart'],
  hypertension: ['고혈압', /(?<!저)혈압/, 'hypertension'],
  dye_reaction: ['염색약', '염색부작용', '염색알레르기', 'dyereaction'],
  atopy: ['아토피', 'atopy', 'atopic'],
  psoriasis: ['건선', 'psoriasis'],
  clot: ['혈전', '색전', /clot(?!h)/],
};
const PETS: Words = { cat: ['고양이', 'cat'], dog: ['강아지', '개', '반려견', 'dog'] };

/** A member of a set with its fact, and what people write for it, folded once. */
interface Member {
  readonly fact: string;
  readonly words: readonly (string | RegExp)[];
}

const membersIn = (set: string, words: Words): Member[] =>
  Object.entries(words).map(([code, spellings]) => ({
    fact: `person.${set}.${code}`,
    words: [
      code.replace(/_/g, ''),
      ...spellings.map((word) => (typeof word === 'string' ? word.replace(/\s/g, '') : word)),
    ],
  }));

/** The member facts of one stated set, and which of them an entry names. */
interface StatedSet {
  readonly facts: readonly string[];
  /** What people write for a member repeats from person to person. */
  readonly named: (entry: string) => readonly string[];
}

function statedSet(set: string, words: Words): StatedSet {
  const members = membersIn(set, words);
  return {
    facts: members.map(({ fact }) => fact),
    named: remembered((entry) => {
      const folded = fold(entry);
      return members
        .filter(({ words: own }) => own.some((word) => says(folded, word)))
        .map(({ fact }) => fact);
    }),
  };
}

const PRESCRIPTION = statedSet('currentPrescription', PRESCRIPTIONS);
const ALLERGY = statedSet('allergies', ALLERGIES);
const PAST = statedSet('history', HISTORY);
const PET = statedSet('pets', PETS);
const NOT_STATED = known(false);

/** Facts of the stated sets. A set that was stated settles all its members; one that was not leaves them unknown. */
export function addMembers(person: Person, facts: Facts): void {
  addSet(PRESCRIPTION, person.currentPrescription, facts);
  if (person.currentPrescription) addImplied(person, facts);
  addSet(ALLERGY, person.allergies, facts);
  addSet(PAST, person.history, facts);
  addSet(PET, person.pets, facts);
}

/** The first entry that names a member is quoted. */
function addSet(
  { facts: members, named }: StatedSet,
  stated: readonly string[] | undefined,
  facts: Facts,
): void {
  if (!stated) return;
  for (const fact of members) facts.set(fact, NOT_STATED);
  for (const entry of stated)
    for (const fact of named(entry)) if (facts.get(fact) === NOT_STATED) facts.set(fact, known(true, entry));
}

const fold = (entry: string) =>
  entry
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');

/** Some words only count where they are not part of another: 벌레 is no bee, 저혈압 no high pressure. */
const says = (entry: string, word: string | RegExp) =>
  typeof word === 'string' ? entry.includes(word) : word.test(entry);

/** Some prescriptions say something about the person that rules ask for by another name. */
function addImplied(person: Person, facts: Facts): void {
  const takes = (code: string) => facts.get(`person.currentPrescription.${code}`) !== NOT_STATED;
  if (person.isotretinoin === undefined && takes('isotretinoin'))
    facts.set('person.isotretinoin', known(true));
  if (person.immunosuppressed === undefined && (takes('chemotherapy') || takes('immunosuppressant')))
    facts.set('person.immunosuppressed', known(true));
}
