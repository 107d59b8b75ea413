/** A thing the reader can notice. `code` is the full name (`symptom.weeping`, `exposure.hair_dye`). */
export interface Concept {
  readonly code: string;
  /** Short noun phrase for explanations: 진물. */
  readonly ko: string;
  readonly en: string;
  /** Can raise triage by itself or with one other fact. */
  readonly redFlag: boolean;
  /** More general concepts: denying one of them denies this too. */
  readonly specialises?: readonly string[];
  /** Lines of the pattern notation, see `parsePattern`; after ` / ` what excludes that line alone. Without them the concept is read by code (numbers, places). */
  readonly when?: readonly string[];
  /** Words that make it something else: `.x` in the same clause, `^x` anywhere in the text, plain `x` in the same sentence. */
  readonly unless?: readonly string[];
  /** An event: after so many days it no longer counts as now. */
  readonly recentDays?: number;
  /** Comes and goes within days, so that "three weeks ago" means over. */
  readonly passing?: boolean;
}
