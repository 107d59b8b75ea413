/** A number with its unit, in normal-text positions. Days, °C or mm. */
export interface Quantity {
  readonly kind: 'days' | 'celsius' | 'mm';
  readonly amount: number;
  readonly start: number;
  readonly end: number;
  /** 째, 동안, 넘게: goes on so long. 전: so long ago. 만에, 사이: took so long. 뒤, 지: since an event. */
  readonly role: 'lasting' | 'ago' | 'within' | 'since' | 'plain';
}
