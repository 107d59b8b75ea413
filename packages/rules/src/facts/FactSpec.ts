/** What a fact may hold: yes or no, a number, or one of a few words. */
export type FactKind = 'flag' | 'number' | 'choice';

/** Where the value comes from; explanation words each origin differently. */
export type FactOrigin = 'image' | 'person' | 'text' | 'derived';

/** One fact that rules may test. The full list is registry.ts. */
export interface FactSpec {
  readonly name: string;
  readonly kind: FactKind;
  readonly origin: FactOrigin;
  /** `number`: counts, grades and years have no values between; the range is inclusive and may be open. */
  readonly whole?: true;
  readonly least?: number;
  readonly most?: number;
  /** `choice`: the words it may hold. */
  readonly choices?: readonly string[];
  /** The question that would settle it, worded under `questions.<code>`. */
  readonly question?: string;
}
