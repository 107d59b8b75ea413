import { oneOf, usage } from '../options.js';
import type { StoreValues } from './storeOptions.js';

/** An index in a database, as the command line names it; how it is reached stands in the environment. */
export interface NamedStore {
  readonly store: 'pinecone' | 'pgvector';
  /** The namespace or the table; undefined for the usual one. */
  readonly place: string | undefined;
}

/** What the option is called that names a place in each. */
export const OPTION_OF = { pinecone: 'namespace', pgvector: 'table' } as const;
const STORES = ['pinecone', 'pgvector'] as const;

/**
 * @returns undefined where no database is named
 * @throws SkinAdviseError `bad_usage`
 */
export function storeNamed(values: StoreValues): NamedStore | undefined {
  const store = values.store === undefined ? undefined : oneOf(STORES, values.store, '--store');
  for (const owner of STORES) checkOption(owner, store, values[OPTION_OF[owner]]);
  return store && { store, place: values[OPTION_OF[store]] };
}

function checkOption(owner: NamedStore['store'], store: string | undefined, given: string | undefined): void {
  if (given === undefined || (given !== '' && owner === store)) return;
  const option = `--${OPTION_OF[owner]}`;
  throw usage(
    `${option} names a place in ${owner}`,
    given || 'nothing',
    `--store ${owner} ${option} guidance`,
    option,
  );
}

/** What fills the store anew. */
export const rebuildOf = ({ store, place }: NamedStore): string =>
  `skin-advise index build PASSAGES --store ${store}${place === undefined ? '' : ` --${OPTION_OF[store]} ${place}`}`;
