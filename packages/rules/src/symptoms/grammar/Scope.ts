/** What the clause says of one word in it. */
export interface Scope {
  readonly negated: boolean;
  readonly unsure: boolean;
  readonly hypothetical: boolean;
  /** Told in the past tense. */
  readonly past: boolean;
  /** Gone: 가라앉았다, 없어졌다. */
  readonly resolved: boolean;
  /** Not 나다 but 안 없어지다: said to go on. */
  readonly persists: boolean;
}

export const ASSERTED: Scope = {
  negated: false,
  unsure: false,
  hypothetical: false,
  past: false,
  resolved: false,
  persists: false,
};
