import type { Notice } from '../../vocabulary/case.js';
import { isAbsent } from '../shape/isAbsent.js';

/** The rows that hold a value. A null is what was not graded: it is named in a notice, and never read as 0. */
export function reportedRows<
  Claimed extends { readonly code: string; readonly row: { readonly value: unknown } },
>(claimed: readonly Claimed[]): { rows: readonly Claimed[]; notices: Notice[] } {
  const rows = claimed.filter(({ row }) => !isAbsent(row.value));
  const items = claimed.filter((entry) => !rows.includes(entry)).map(({ code }) => code);
  return { rows, notices: items.length > 0 ? [{ code: 'not_reported', params: { items } }] : [] };
}
