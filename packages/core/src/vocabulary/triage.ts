/**
 * How soon to see whom, from the least to the most urgent.
 * `self_care`: at home or with a pharmacist; `routine`: a clinic when convenient;
 * `within_2w`: within two weeks; `within_72h`: today or tomorrow; `emergency`: 119 or an emergency room now.
 */
export const TRIAGE_LEVELS = ['self_care', 'routine', 'within_2w', 'within_72h', 'emergency'] as const;
export type TriageLevel = (typeof TRIAGE_LEVELS)[number];

/** 0 for `self_care` to 4 for `emergency`. */
export function triageRank(level: TriageLevel): number {
  return RANKS[level];
}

const RANKS = Object.fromEntries(TRIAGE_LEVELS.map((level, rank) => [level, rank])) as Record<
  TriageLevel,
  number
>;

/** The more urgent of two levels: floors only ever raise. */
export function moreUrgent(a: TriageLevel, b: TriageLevel): TriageLevel {
  return triageRank(a) >= triageRank(b) ? a : b;
}

/** At these levels the action comes first, products are held back, and no model is asked. */
export function isUrgent(level: TriageLevel): boolean {
  return triageRank(level) >= triageRank('within_72h');
}

/** Who to see. `prescriber` is the clinic that prescribed a medicine; `procedure_clinic` the one that did a procedure. */
export const SPECIALTIES = [
  'pharmacy',
  'dermatology',
  'paediatrics',
  'ophthalmology',
  'rheumatology',
  'obstetrics_gynaecology',
  'internal_medicine',
  'infectious_disease',
  'haematology',
  'endocrinology',
  'neurology',
  'psychiatry',
  'otolaryngology',
  'urology',
  'surgery',
  'orthopaedics',
  'oral_surgery',
  'burn_centre',
  'prescriber',
  'procedure_clinic',
  'emergency_room',
] as const;
export type Specialty = (typeof SPECIALTIES)[number];
