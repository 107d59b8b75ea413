/** Everything the CLI touches, so that `run` is a function of its arguments. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** @throws if the file cannot be read */
  readFile(path: string): string;
  /** The names in a folder; undefined if it is no folder. */
  listFolder(path: string): readonly string[] | undefined;
  readStdin(): string;
  /** Replaces the file in one step: nobody ever sees half of it. */
  writeFile(path: string, text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; undefined when the output is a pipe or file. */
  readonly columns: number | undefined;
  /** The same of standard error, where progress is shown. */
  readonly errorColumns?: number | undefined;
}
