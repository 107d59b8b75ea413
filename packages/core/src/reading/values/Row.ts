import type { PlacedLabel } from '../labels/inferProfile.js';

/** One label with the value that a Result gives it, still unread. */
export interface Row extends PlacedLabel {
  readonly value: unknown;
  readonly path: string;
  /** The classifier's confidence in the value, where the format has one. */
  readonly confidence?: unknown;
  readonly confidencePath?: string;
}
