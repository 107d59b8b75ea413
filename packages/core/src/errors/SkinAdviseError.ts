/** Where and why something could not be read or run. Every code has a heading in docs/errors.md. */
export interface ErrorDetails {
  /** Stable, documented: `not_json`, `unknown_label`, … */
  readonly code: string;
  /** One sentence without the location. */
  readonly message: string;
  /** JSON path of the offending value, e.g. `$.severities.비듬`; or a file name. */
  readonly path?: string;
  /** The value met, shortened. */
  readonly found?: string;
  readonly expected?: string;
  /** What to do next. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The one error class of skin-advise: a code, a place, what was found and expected, and what to do next. */
export class SkinAdviseError extends Error {
  readonly code: string;
  readonly path?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly hint?: string;

  constructor(details: ErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'SkinAdviseError';
    this.code = details.code;
    if (details.path !== undefined) this.path = details.path;
    if (details.found !== undefined) this.found = details.found;
    if (details.expected !== undefined) this.expected = details.expected;
    if (details.hint !== undefined) this.hint = details.hint;
  }
}

const FOUND_LIMIT = 80;

/** A value as it should appear in `found`: JSON, shortened to 80 characters; NaN and infinities by name. */
export function showFound(value: unknown): string {
  const text =
    typeof value === 'number' || value === undefined
      ? String(value)
      : (JSON.stringify(value) ?? typeof value);
  return text.length > FOUND_LIMIT ? `${text.slice(0, FOUND_LIMIT - 1)}…` : text;
}
