import type { CorpusProblem, Written } from './CorpusProblem.js';

/** A passage as it was written, not yet checked. */
export interface Draft extends Written {
  /** What the front matter holds. */
  readonly fields: unknown;
  readonly body: string;
  /** What its id has to be, or begin with where no path says more. */
  readonly id: { readonly is: string } | { readonly begins: string };
}

/** A text as drafts, or what keeps it from being any. */
export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly problems: readonly CorpusProblem[];
}
