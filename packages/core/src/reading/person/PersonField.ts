import type { Person } from '../../vocabulary/case.js';

/** How one thing a person states is spelled in metadata, and how its value is read. */
export interface PersonField {
  /** Keys, compared without case, spaces, `_` and `-`. */
  readonly keys: readonly string[];
  /** @throws SkinAdviseError `bad_person_value` */
  read(value: unknown, path: string): Person;
}
