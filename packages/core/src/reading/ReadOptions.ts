import type { GradeMap } from './values/gradeMaps.js';

/** What a caller knows about a Result that the Result does not say itself. */
export interface ReadOptions {
  /** Reads as this format (a name of `FORMATS`) instead of detecting it. */
  readonly format?: string | undefined;
  /** The person from a second source: parsed JSON with metadata keys, or an AI-Hub META questionnaire. */
  readonly person?: unknown;
  /** Which score a gradcam response is about: `oil`, `수분`, … */
  readonly item?: string | undefined;
  /** Which end of the scores is worse, for all or by item. Outweighs what the Result says. */
  readonly polarity?: string | Readonly<Record<string, string>> | undefined;
  /** What the class indices of a PI부엔 model mean; a name of `LABEL_MAPS`, `pi-buen-final` unless told. */
  readonly labelMap?: string | undefined;
  /** The labels of an unnamed array in order: a list, a comma-separated string, or the name of a known order. */
  readonly labelOrder?: readonly string[] | string | undefined;
  /** `none-mild-severe`: for models trained on three grades only, whose index 2 means severe. */
  readonly gradeMap?: GradeMap | undefined;
  /** What the person wrote; joined to the text of the Result. */
  readonly symptomText?: string | undefined;
}
