/** What is wrong with a passage, and where: the file, and the field of its front matter (or `body`). */
export interface CorpusProblem {
  readonly file: string;
  readonly line?: number;
  readonly field: string;
  readonly message: string;
}

/** Keys and positions from the top of a passage down to a value. */
export type FieldPath = readonly (string | number)[];

/** Where a passage is written: its file, and the line of each of its fields, or of what is nearest to one that is missing. */
export interface Written {
  readonly file: string;
  readonly lineOf: (path: FieldPath) => number;
}

export const BODY: FieldPath = ['body'];

export const problemAt = ({ file, lineOf }: Written, path: FieldPath, message: string): CorpusProblem => ({
  file,
  line: lineOf(path),
  field: path.join('.') || '(front matter)',
  message,
});

/** `dandruff/zinc.md:4  asks.2: asked twice` */
export const showCorpusProblem = ({ file, line, field, message }: CorpusProblem): string =>
  `${line === undefined ? file : `${file}:${line}`}  ${field}: ${message}`;
