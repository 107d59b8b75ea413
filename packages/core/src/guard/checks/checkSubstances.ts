import { ACTIVE_NAMES } from '../../generated/guardWords.js';
import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { BRANDS } from '../vocabulary/brands.js';
import { INGREDIENTS } from '../vocabulary/ingredients.js';
import { folded, isUsed, nounsIn } from './nounsIn.js';

/** Kinds that people name in many ways, none of them a brand: once the plan speaks of one, any everyday name will do. */
const EVERYDAY = [
  'sunscreen',
  'moisturiser',
  'scrub',
  'scalp_scaling',
  'hair_dye',
  'hair_essence',
  'hair_oil',
  'hair_styling',
];
/** Names too short or too common to look for by themselves. */
const COMMON =
  /^(?:.|시카|로션|두타|흰|retina|spf|yaz|hpr|pha|mtx|mel|무스|슬릭|픽서|헤나|피디정|요소|피토)$/u;

const KNOWN = Object.entries(ACTIVE_NAMES)
  .flatMap(([active, names]) => names.map((name, at) => ({ active, name, isOwn: at < 2 })))
  .filter(({ name }) => !COMMON.test(name))
  .sort((a, b) => b.name.length - a.name.length);

/** Products and ingredients that neither the advice nor the person names. */
export function checkSubstances(plan: Plan, text: string): Fault[] {
  const brands = nounsIn(text, BRANDS)
    .filter(({ word, span }) => !isUsed(plan.words, word) && !/[가-힣]/u.test(text[span[0] - 1] ?? ' '))
    .map(({ span }) => ({ code: 'product' as const, span }));
  const ingredients = nounsIn(text, INGREDIENTS)
    .filter(({ word, span }) => !isUsed(plan.words, word) && !isWithin(text, span))
    .map(({ span }) => ({ code: 'ingredient' as const, span }));
  return [...brands, ...ingredients, ...knownNames(plan, text), ...unknownProducts(plan, text)];
}

/** 마늘 within 하늘마늘리 is none: the word must begin an eojeol, or follow another word it is compounded with. */
const isWithin = (text: string, [start]: readonly [number, number]) =>
  /[가-힣]/u.test(text[start - 1] ?? ' ');

function knownNames(plan: Plan, text: string): Fault[] {
  const flat = text.toLowerCase();
  const spans: (readonly [number, number])[] = [];
  return KNOWN.flatMap(({ active, name, isOwn }) => {
    const at = flat.indexOf(name);
    if (at < 0 || isWithin(text, [at, at])) return [];
    const span = [at, at + name.length] as const;
    if (spans.some((one) => one[0] <= span[0] && one[1] >= span[1])) return [];
    spans.push(span);
    if (isAllowed(plan, active, name)) return [];
    return [{ code: isOwn ? ('ingredient' as const) : ('product' as const), span }];
  });
}

function isAllowed(plan: Plan, active: string, name: string): boolean {
  if (isUsed(plan.words, name)) return true;
  const names = ACTIVE_NAMES[active] ?? [];
  const isPlanned = names.some((one) => one.length > 1 && isUsed(plan.words, one));
  const isEveryday = EVERYDAY.includes(active);
  // 염색약, where the plan speaks of 염색.
  if (!isPlanned && !(isEveryday && isUsed(plan.words, name.slice(0, 2)))) return false;
  if (isEveryday) return !new RegExp(BRANDS.source, 'u').test(name);
  // The substance's own name may stand for what the plan calls by another.
  return names.slice(0, 2).some((own) => folded(name).startsWith(folded(own)));
}

const KIND =
  '샴푸|크림|앰플|세럼|토너|로션|연고|에센스|선크림|클렌저|폼|미스트|오일|비누|패치|젤|겔|스프레이|영양제|팩';
/** Words that may stand before a kind of product without naming one. */
const PLAIN =
  /^(?:순한|약국|항진균|다른|새|새로운|약산성|향|향이|없는|손|핸드|가벼운|연고형|크림형|보습|수분|얼굴|바디|두피|머리|헤어|평소|쓰시던|쓰던|같은|스테로이드|항생제|어른|어른용|아기|아기용|베이비|유아|자외선|차단|선|무기|알코올|위치하젤|화장|기름|점|빼는|고용량|남은|집에|있는|산|바꾼|최근에|최근|처방|처방받은|처방하는|바르는|약용|레티놀|케토코나졸|과산화벤조일|테르비나핀|각질|무향|무향의|저자극|순하고|전용|일반|보통|비듬|탈모|사|둔|두신|그|이|저|한|두|세|든|당분간|오늘|지금|붉은|물|강한|향|쓰는|약|뿌리는|스틱|스프레이형|데|때|날|된|안|뒤|후|이나|그리고|또는|트리트먼트|린스|오일|에센스|왁스|토닉|염색|탈색|펌|거품|부드러운|천연|수제|시판|미용|종이|AHA|BHA|산|%|또|매일|먼저|넉넉히|얇게|조금|꼭|클렌징|폼)$/u;

/** 진생보 샴푸, 시카 앰플: a name before a kind of product, or one given as an example, that nobody mentioned. */
function unknownProducts(plan: Plan, text: string): Fault[] {
  const example = new RegExp(
    `(?:이를테면|예를\\s?들(?:면|어)|가령)\\s(?<name>[가-힣A-Za-z]{2,}(?:\\s[가-힣A-Za-z]{2,}){0,2})\\s같은|(?<name2>[가-힣A-Za-z]{3,})\\s?(?:이?라는|브랜드의|에서\\s?나온|사의|제품인)\\s(?:${KIND}|제품)`,
    'gu',
  );
  return [...text.matchAll(example)].flatMap((match) => {
    const name = match.groups!.name ?? match.groups!.name2!;
    if (isUsed(plan.words, name) || PLAIN.test(name)) return [];
    const start = match.index + match[0].indexOf(name);
    return [{ code: 'product' as const, span: [start, start + name.length] as const }];
  });
}
