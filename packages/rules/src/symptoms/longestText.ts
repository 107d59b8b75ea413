/** Beyond this nobody describes a symptom; the rest of a pasted book is not read, and a notice says so. */
export const LONGEST_TEXT = 200_000;
