/** What is wrong with a passage, and where: the file, and the field of its front matter (or `body`). */
export interface CorpusProblem {
  readonly file: string;
  readonly field: string;
  readonly message: string;
}
