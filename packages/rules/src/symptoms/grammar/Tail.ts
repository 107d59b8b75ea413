/** What the endings after a stem say. */
export interface Tail {
  /** Denied by the ending itself or by 안 before the stem; 안 가렵지 않다 is not denied. */
  readonly negated: boolean;
  /** -거나, -지도: shares its fate with the predicate that follows. */
  readonly shares: boolean;
  /** 부은 (곳), 가려움, 붓는 (것): the clause goes on. */
  readonly nominal: boolean;
  readonly past: boolean;
  /** -면, -ㄹ까 봐, -려고, -ㄹ 수 있: not a fact. */
  readonly hypothetical: boolean;
  /** -는지 모르겠, -ㄴ가요?: the speaker is not sure. */
  readonly unsure: boolean;
  /** -고, -서: no tense of its own, borrows that of what follows. */
  readonly tenseless: boolean;
  /** Where the word ends, in the normal text. */
  readonly end: number;
}
