import type { FactMatch } from '../advising/decision.js';
import type { Wording } from '../advising/ports.js';
import { CONDITIONS, type ConditionTerm } from '../vocabulary/condition.js';
import type { Profile } from '../vocabulary/profile.js';

/** The label of a condition code, preferring the profile at hand. */
export function conditionLabel(wording: Wording, profile: Profile, code: string): string {
  const all = [...CONDITIONS[profile], ...Object.values(CONDITIONS).flat()] as ConditionTerm[];
  return all.find((term) => term.code === code)?.[wording.locale] ?? code;
}

export const gradeLabel = (wording: Wording, grade: number) => wording.text(`grade.${grade}`);

/** One fact of an explanation as a person would say it: their own words where there are any. */
export function factPhrase(wording: Wording, profile: Profile, match: FactMatch): string {
  if (match.quote !== undefined && isSaid(match.fact)) return `“${match.quote}”`;
  if (match.value === 'unknown') return unknownPhrase(wording, profile, match.fact);
  const [family, ...rest] = match.fact.split('.') as [string, ...string[]];
  const name = rest.join('.');
  const condition = () => conditionLabel(wording, profile, rest[0] ?? '');
  switch (family) {
    case 'severity':
      return gradePhrase(wording, rest[1], match.value, condition());
    case 'probability':
      return probabilityPhrase(wording, name, match.value, condition);
    case 'top1':
      return topPhrase(wording, profile, name, match.value);
    case 'score':
      return scorePhrase(wording, rest[1] ?? '', match.value, condition());
    case 'person':
      return personPhrase(wording, rest, match);
    case 'opinion':
      return opinionPhrase(wording, profile, name, match.value);
    case 'using':
      return wording.text('fact.using', { value: match.quote ?? label(wording, match.fact) });
    case 'sevenPoint':
      return wording.text('fact.seven_point', { value: match.value });
    case 'value':
      return wording.text('fact.temperature', { value: match.value });
    default:
      return textPhrase(wording, match);
  }
}

/** What a fact is called when its value is not known. */
function unknownPhrase(wording: Wording, profile: Profile, fact: string): string {
  const [family, name = '', member] = fact.split('.') as [string, ...string[]];
  const ofImage = ['severity', 'probability', 'score'].includes(family);
  const key = family === 'person' ? `unknown.${SETS[name] ?? name}` : `unknown.${family}`;
  const named = ofImage
    ? conditionLabel(wording, profile, name)
    : wording.has(key)
      ? wording.text(key)
      : label(wording, fact);
  return wording.text('fact.unknown', { label: member && SETS[name] ? `${named}(${member})` : named });
}

const isSaid = (fact: string) => /^(symptom|exposure|site|time|trend|photo|wish|value)\./.test(fact);

export const label = (wording: Wording, fact: string) =>
  wording.has(`label.${fact}`) ? wording.text(`label.${fact}`) : fact;

/** 0.31 → 31, and a range 0.1~0.25 → 10~25. */
const percent = (value: unknown) =>
  String(value)
    .split('~')
    .map((part) => Math.round(Number(part) * 100))
    .join('~');

function probabilityPhrase(
  wording: Wording,
  name: string,
  value: FactMatch['value'],
  condition: () => string,
): string {
  if (name === 'melanoma_plus_bcc') return wording.text('fact.malignancy', { percent: percent(value) });
  return wording.text('fact.probability', { condition: condition(), percent: percent(value) });
}

function topPhrase(wording: Wording, profile: Profile, name: string, value: FactMatch['value']): string {
  if (name === '')
    return wording.text('fact.top1', { condition: conditionLabel(wording, profile, String(value)) });
  return wording.text(`fact.top1_${name}`, { percent: percent(value) });
}

/** Words that resemble one of these frighten if they name it, and are no ground to: that it be looked at is what matters. */
const GRAVE: ReadonlySet<FactMatch['value']> = new Set(['melanoma', 'bcc', 'scc', 'actinic_keratosis']);

/** opinion.class names a class, or none; the other two are words of their own. */
function opinionPhrase(wording: Wording, profile: Profile, name: string, value: FactMatch['value']): string {
  if (GRAVE.has(value)) return wording.text('fact.opinion_class_grave');
  if (name !== 'class' || value === 'none') return wording.text(`fact.opinion_${name}_${value}`);
  return wording.text('fact.opinion', { condition: conditionLabel(wording, profile, String(value)) });
}

function scorePhrase(wording: Wording, aspect: string, value: FactMatch['value'], condition: string): string {
  if (aspect === 'worst_band') return wording.text('fact.score', { condition, band: value });
  return trendPhrase(wording, aspect, value, condition);
}

/** A scalp grade, or how it went since an earlier photo. */
function gradePhrase(
  wording: Wording,
  aspect: string | undefined,
  value: FactMatch['value'],
  condition: string,
): string {
  if (aspect !== undefined) return trendPhrase(wording, aspect, value, condition);
  return wording.text('fact.severity', { condition, grade: gradeLabel(wording, Number(value)) });
}

function trendPhrase(wording: Wording, aspect: string, value: FactMatch['value'], condition: string): string {
  if (aspect !== 'steps_worse') return wording.text(`fact.${aspect}`, { condition });
  const steps = Number(value);
  const key = steps > 0 ? 'steps_worse' : steps < 0 ? 'steps_better' : 'steps_same';
  return wording.text(`fact.${key}`, { condition, steps: Math.abs(steps) });
}

const SETS: Readonly<Record<string, string>> = {
  currentPrescription: 'taking',
  allergies: 'allergy',
  history: 'history',
  pets: 'pet',
};
const NUMBERS: Readonly<Record<string, string>> = {
  age: 'age',
  ageMonths: 'age_months',
  monthsSinceBirth: 'months_since_birth',
  daysSinceDye: 'days_since_dye',
  daysSincePerm: 'days_since_perm',
  shampooPerWeek: 'shampoo_per_week',
  dyesPerYear: 'dyes_per_year',
};
const FLAGS: Readonly<Record<string, string>> = {
  pregnant: 'pregnant',
  planningPregnancy: 'planning',
  breastfeeding: 'breastfeeding',
  immunosuppressed: 'immunosuppressed',
  diabetes: 'diabetes',
  isotretinoin: 'isotretinoin',
  contactLens: 'contact_lens',
};

function personPhrase(wording: Wording, [name = '', member]: readonly string[], match: FactMatch): string {
  const { value, quote } = match;
  if (member) return wording.text(`fact.${SETS[name]}`, { value: quote ?? member });
  if (name === 'sex') return wording.text(value === 'male' ? 'fact.sex_male' : 'fact.sex_female');
  if (name in NUMBERS) return wording.text(`fact.${NUMBERS[name]}`, { value });
  const phrase = wording.text(`fact.${FLAGS[name] ?? name}`);
  if (value === true) return phrase;
  if (name === 'pregnant' && value === false) return wording.text('fact.not_pregnant');
  return value === false
    ? wording.text('fact.label_negated', { label: phrase })
    : wording.text('fact.unknown', { label: phrase });
}

function textPhrase(wording: Wording, { fact, value }: FactMatch): string {
  if (fact === 'photo.poor') return wording.text('fact.photo_poor');
  if (fact === 'text.confidence') return wording.text('fact.text_confidence', { percent: percent(value) });
  if (fact === 'text.empty') return wording.text('fact.text_empty');
  return wording.text(`fact.label_${value}`, { label: label(wording, fact) });
}
