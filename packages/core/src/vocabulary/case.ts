import type { Profile } from './profile.js';
import type { Polarity, Severity } from './severity.js';

/** A picture that shows where the classifier looked. `image` is a path or URL as given; `cam` an H×W×3 overlay of 0–255. */
export interface Evidence {
  readonly kind: string;
  readonly image?: string;
  readonly cam?: readonly (readonly (readonly number[])[])[];
}

/** One condition or score the classifier reported. Which fields are present depends on the profile and format. */
export interface Finding {
  /** A code of `CONDITIONS[profile]`. */
  readonly condition: string;
  /** Scalp grade, 0–3. */
  readonly severity?: Severity;
  /** 0–1. For moles the two values are separate sigmoids and need not sum to 1. */
  readonly probability?: number;
  /** P(grade 0), P(grade 1), … ; sums to 1. */
  readonly distribution?: readonly number[];
  /** Skin score, 0–4. */
  readonly score?: number;
  /** Which end of the score is worse; without it nothing is advised on the item. */
  readonly polarity?: Polarity;
  /** The classifier's own confidence in this finding's grade, 0–1. */
  readonly confidence?: number;
  readonly evidence?: Evidence;
}

export type Sex = 'female' | 'male';

/** An inclusive range of a number that was only given roughly (30대, 4~6회/연); `max` may be open. */
export interface Range {
  readonly min: number;
  readonly max?: number;
}

/** What the user states about the person in the photo. A key that is missing or undefined is unknown, never false. */
export interface Person {
  /** Years. */
  readonly age?: number;
  /** Years, when only a decade was given. */
  readonly ageRange?: Range;
  /** Months; only meaningful under three years. */
  readonly ageMonths?: number;
  readonly sex?: Sex;
  readonly pregnant?: boolean;
  readonly planningPregnancy?: boolean;
  readonly gestationWeeks?: number;
  readonly breastfeeding?: boolean;
  readonly monthsSinceBirth?: number;
  readonly menopause?: boolean;
  readonly immunosuppressed?: boolean;
  readonly diabetes?: boolean;
  readonly isotretinoin?: boolean;
  /** Codes or words as typed, e.g. `anticoagulant`, `와파린`. */
  readonly currentPrescription?: readonly string[];
  readonly allergies?: readonly string[];
  readonly history?: readonly string[];
  readonly bodySite?: string;
  readonly contactLens?: boolean;
  readonly household?: readonly string[];
  readonly pets?: readonly string[];
  readonly daysSinceDye?: number;
  readonly daysSincePerm?: number;
  /** Washes per week. */
  readonly shampooPerWeek?: Range;
  readonly permsPerYear?: Range;
  readonly dyesPerYear?: Range;
  readonly hairState?: readonly string[];
  /** Product names as typed. */
  readonly products?: readonly string[];
  readonly careWish?: boolean;
  readonly purchaseConsiderations?: readonly string[];
  readonly location?: string;
}

export type SymptomPolarity = 'present' | 'negated' | 'uncertain';

/**
 * A concept read from the free text. `concept` has no `symptom.` prefix (`redness`), other families keep theirs
 * (`exposure.hair_dye`, `time.over_4w`, `site.face`).
 */
export interface Symptom {
  readonly concept: string;
  readonly polarity: SymptomPolarity;
  /** The user's own words, for reasons to quote. */
  readonly quote: string;
  /** UTF-16 offsets into the original text, end exclusive. */
  readonly span: readonly [number, number];
  readonly subject: 'self' | 'child' | 'other';
  readonly time: 'now' | 'past' | 'hypothetical';
  /** Follows from another symptom (no swelling at all, so no swelling of the lips) instead of being said. */
  readonly implied?: true;
  /**
   * Not said in words that the reader knows: the text resembles what others wrote of it. Or said in such words, in a text
   * that resembles nothing others wrote of it; then it is `uncertain`.
   */
  readonly certainty?: 'likely';
  /** For a likely symptom, the words that spoke loudest for it. */
  readonly because?: readonly string[];
  /** For something used (`using.…`): how many times a week. */
  readonly timesPerWeek?: number;
  /** In canonical units: °C, days, mm. For something used, the days it has been. */
  readonly value?: {
    readonly amount: number;
    readonly unit: 'celsius' | 'days' | 'mm' | 'years' | 'months' | 'weeks';
  };
}

/** Findings of an earlier day, newest last. */
export interface HistoryRow {
  readonly date?: string;
  readonly daysAgo?: number;
  /** Condition code → grade or score. */
  readonly values: Readonly<Record<string, number>>;
}

export type PhotoQuality = 'good' | 'poor';

export interface Classifier {
  readonly name: string;
  readonly version?: string;
}

/** Something the reader wants the user to know; worded in the templates under `notice.<code>`. */
export interface Notice {
  readonly code: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What reading a Result gives: everything but the symptoms, which are read from `text` by the rules package. */
export interface ReadResult {
  readonly format: string;
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly person: Person;
  readonly text: string;
  readonly history: readonly HistoryRow[];
  readonly photoQuality?: PhotoQuality;
  readonly classifier?: Classifier;
  /** The classifier's second opinion from the text alone, 0–1 (fed-app). */
  readonly textConfidence?: number;
  readonly notices: readonly Notice[];
}

/** Which class of the profile a person's words resemble: a second opinion beside the picture's. */
export interface TextOpinion {
  /** A code of `CONDITIONS[profile]`. */
  readonly condition: string;
  /** How sure, from what was right on labelled texts. */
  readonly strength: 'weak' | 'strong';
  /** Of the words to the class's descriptions, 0–1 in thousandths: a likeness, no probability. */
  readonly similarity: number;
  /** How much nearer than to the next class that is not of the same family, 0–1 in thousandths. */
  readonly lead: number;
}

/** The validated whole. Unknown is a missing key, never false. */
export interface Case extends ReadResult {
  readonly symptoms: readonly Symptom[];
  /** Missing where the words say too little, or nobody was asked. */
  readonly textOpinion?: TextOpinion;
}
