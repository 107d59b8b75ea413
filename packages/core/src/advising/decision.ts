import type { Notice } from '../vocabulary/case.js';
import type { Specialty, TriageLevel } from '../vocabulary/triage.js';

/** A sentence as a wording key with parameters: codes inside, prose at the edge. */
export interface TextRef {
  readonly key: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A fact that made a rule fire, or that kept it from firing. */
export interface FactMatch {
  readonly fact: string;
  readonly value: string | number | boolean | null;
  /** The user's own words, where the fact came from the text. */
  readonly quote?: string;
}

/** `action`: what to do right now; `habit`: everyday behaviour; `product`: something bought or applied. */
export type CareNature = 'action' | 'habit' | 'product';

export interface DecidedCare {
  readonly code: string;
  readonly kind: 'do' | 'avoid';
  readonly nature: CareNature;
  readonly params: Readonly<Record<string, unknown>>;
  readonly rules: readonly string[];
  /** Ids of the guidance passages that support it. */
  readonly passages: readonly string[];
  readonly cautions: readonly TextRef[];
}

export interface DecidedWithheld {
  readonly code: string;
  readonly title: TextRef;
  readonly because: readonly TextRef[];
  readonly rules: readonly string[];
}

export interface DecidedTriage {
  readonly level: TriageLevel;
  /** Within `within_72h`: today, or by tomorrow. */
  readonly by?: 'today' | 'tomorrow';
  /** Self-care: for how many weeks to watch before seeing someone. */
  readonly watchWeeks?: number;
  /** A headline of its own, `headline.<code>`. */
  readonly headline?: string;
  readonly bounds: { readonly lowest: TriageLevel; readonly highest: TriageLevel };
  readonly specialties: readonly Specialty[];
  readonly reasons: readonly { readonly rule: string; readonly text: TextRef }[];
}

/** A sign that should bring the person to care sooner, with how soon. */
export interface SafetyNet {
  readonly code: string;
  readonly level: TriageLevel;
  readonly specialty: Specialty;
}

export interface Counterfactual {
  readonly changes: readonly {
    readonly fact: string;
    readonly from: string | number | boolean | null;
    readonly to: string | number | boolean;
  }[];
  /** The level under those changes, where it differs. */
  readonly triage?: TriageLevel;
  /** Care items that would appear or go under those changes. */
  readonly careAdded?: readonly string[];
  readonly careRemoved?: readonly string[];
}

export interface DecidedExplanation {
  readonly because: readonly {
    readonly rule: string;
    readonly text: TextRef;
    readonly facts: readonly FactMatch[];
  }[];
  readonly whyNot: readonly {
    readonly rule: string;
    readonly level: TriageLevel;
    readonly failed: readonly FactMatch[];
  }[];
  readonly counterfactuals: readonly Counterfactual[];
  readonly questions: readonly { readonly code: string; readonly settles: readonly string[] }[];
  /** How far the level depends on the classifier being exactly right; null where it gives no grades or probabilities. */
  readonly stability: { readonly flipRadius: number | null; readonly probabilityHigher: number | null };
  readonly disagreements: readonly TextRef[];
}

export interface TrendRow {
  readonly item: string;
  readonly direction: 'worse' | 'better' | 'steady' | 'unclear';
  readonly from: number;
  readonly to: number;
  readonly readings: number;
  /** True from three readings, or a change of two steps. */
  readonly reliable: boolean;
}

export interface PackStamp {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** What the rules decided: codes and parameters, no prose. Same Case and same packs give the same bytes. */
export interface Decision {
  readonly triage: DecidedTriage;
  readonly care: readonly DecidedCare[];
  readonly withheld: readonly DecidedWithheld[];
  readonly safetyNet: readonly SafetyNet[];
  readonly explanation: DecidedExplanation;
  readonly trend: readonly TrendRow[];
  /** Person facts the decision depends on and does not know. */
  readonly unknownFacts: readonly string[];
  readonly notices: readonly Notice[];
  readonly packs: readonly PackStamp[];
}
