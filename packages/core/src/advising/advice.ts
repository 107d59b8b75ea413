import type { Evidence, Finding, SymptomPolarity, TextOpinion } from '../vocabulary/case.js';
import type { Locale } from '../vocabulary/locale.js';
import type { Profile } from '../vocabulary/profile.js';
import type { Specialty, TriageLevel } from '../vocabulary/triage.js';
import type { Counterfactual, FactMatch, PackStamp, TrendRow } from './decision.js';
import type { FoundPassage } from './ports.js';

export interface AdviceSymptom {
  readonly concept: string;
  readonly polarity: SymptomPolarity;
  readonly quote: string;
  readonly subject?: 'child' | 'other';
  readonly time?: 'past' | 'hypothetical';
  readonly value?: { readonly amount: number; readonly unit: string };
  /** For something used. */
  readonly timesPerWeek?: number;
  /** Resembled by the text rather than said in words that the reader knows. */
  readonly certainty?: 'likely';
  /** For a likely symptom, the words that spoke loudest for it. */
  readonly because?: readonly string[];
}

export interface CareItem {
  readonly code: string;
  readonly kind: 'do' | 'avoid';
  readonly title: string;
  readonly text: string;
  readonly rules: readonly string[];
  readonly evidence: readonly string[];
  readonly caution?: string;
}

export interface Withheld {
  readonly code: string;
  readonly title: string;
  readonly because: string;
  readonly rules: readonly string[];
}

export interface Clinic {
  readonly name: string;
  readonly address?: string;
  readonly phone?: string;
}

/** The final envelope, `skin-advise/advice@1`. */
export interface Advice {
  readonly schema: 'skin-advise/advice@1';
  readonly locale: Locale;
  readonly case: {
    readonly profile: Profile;
    readonly findings: readonly (Omit<Finding, 'evidence'> & { readonly evidence?: Omit<Evidence, 'cam'> })[];
    readonly person: Readonly<Record<string, unknown>>;
    readonly symptoms: readonly AdviceSymptom[];
    /** Which class the person's words resemble, where they say enough. */
    readonly textOpinion?: TextOpinion;
    /** What the classifier itself made of the text, 0–1, as it gave it. */
    readonly textConfidence?: number;
  };
  readonly triage: {
    readonly level: TriageLevel;
    /** One line that says what to do about it. */
    readonly headline: string;
    readonly by?: 'today' | 'tomorrow';
    readonly bounds: { readonly lowest: TriageLevel; readonly highest: TriageLevel };
    readonly specialties: readonly Specialty[];
    readonly reasons: readonly { readonly rule: string; readonly text: string }[];
  };
  readonly care: readonly CareItem[];
  readonly withheld: readonly Withheld[];
  readonly referral: { readonly text: string; readonly clinics: readonly Clinic[] } | null;
  readonly guidance: readonly FoundPassage[];
  readonly explanation: {
    readonly because: readonly {
      readonly rule: string;
      readonly text: string;
      readonly facts: readonly FactMatch[];
    }[];
    readonly whyNot: readonly {
      readonly rule: string;
      /** What the rule would have asked for. */
      readonly level: TriageLevel;
      readonly failed: readonly FactMatch[];
      readonly text: string;
    }[];
    readonly counterfactuals: readonly (Counterfactual & { readonly text: string })[];
    readonly questions: readonly {
      readonly code: string;
      readonly text: string;
      readonly settles: readonly string[];
    }[];
    readonly stability: { readonly flipRadius: number | null; readonly probabilityHigher: number | null };
    readonly disagreements: readonly { readonly code: string; readonly text: string }[];
  };
  readonly trend: readonly TrendRow[];
  readonly narrative: {
    readonly text: string;
    readonly by: 'template' | 'llm';
    readonly model?: string;
    readonly checks?: readonly string[];
  };
  readonly notices: readonly { readonly code: string; readonly text: string }[];
  readonly provenance: {
    readonly engine: string;
    readonly packs: readonly PackStamp[];
    readonly corpus: { readonly id: string; readonly version: string; readonly sha256: string } | null;
    readonly embedder: string | null;
    readonly model: string | null;
    readonly classifier: { readonly name: string; readonly version?: string } | null;
    readonly inputSha256: string;
  };
}
