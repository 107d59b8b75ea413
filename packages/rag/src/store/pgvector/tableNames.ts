import { showFound } from '@skin-advise/core';
import { storeRefused } from '../storeErrors.js';

/** Quoted, ready to stand in a statement. */
export interface TableNames {
  readonly schema: string;
  readonly records: string;
  readonly meta: string;
  readonly versions: string;
  readonly byVector: string;
  readonly byMetadata: string;
  readonly byNought: string;
  /** As a person would write it. */
  readonly shown: string;
}

/** PostgreSQL cuts names after 63 bytes; the longest ending below needs 23 less. */
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/;

/**
 * Names cannot be parameters of a statement, so that only plain ones are taken, and those are quoted.
 *
 * @throws SkinAdviseError `store_refused`
 */
export function tableNames(schema = 'public', table = 'skin_advise_passages'): TableNames {
  for (const name of [schema, table]) if (!NAME.test(name)) throw badName(name);
  const inSchema = (name: string) => `"${schema}"."${name}"`;
  return {
    schema: `"${schema}"`,
    records: inSchema(table),
    meta: inSchema(`${table}_meta`),
    versions: inSchema(`${table}_versions`),
    byVector: `"${table}_by_vector"`,
    byMetadata: `"${table}_by_metadata"`,
    byNought: `"${table}_by_nought"`,
    shown: `${schema}.${table}`,
  };
}

const badName = (name: unknown) =>
  storeRefused(
    'PostgreSQL',
    `the name ${showFound(name)}`,
    'Name schema and table with letters, digits and _, a letter or _ first, 40 at most',
  );
