import type { Case } from '@skin-advise/core';
import type { FactSheet } from '../facts/FactState.js';
import type { Rule, RuleBook } from '../pack/RuleBook.js';
import type { Table, TableRow } from '../table/compileTable.js';

/** A rule that fired, with the row that did it. */
export interface Fired {
  readonly rule: Rule;
  readonly row: TableRow;
}

/** What matching a sheet against a table gave: the ground every later step stands on. */
export interface Firing {
  readonly subject: Case;
  readonly book: RuleBook;
  readonly table: Table;
  readonly sheet: FactSheet;
  readonly fired: readonly Fired[];
  /** Rules that did not fire but would under some value of what is unknown. */
  readonly open: readonly Fired[];
  /** Contraindications left open, whether or not anything speaks for them: proposing the item is reason enough to ask. */
  readonly openContraindications: readonly Fired[];
}
