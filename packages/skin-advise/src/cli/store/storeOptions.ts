/** Options beside `--store` that say where in a database an index lies. */
export const PLACE_OPTIONS = { namespace: { type: 'string' }, table: { type: 'string' } } as const;
export const STORE_OPTIONS = { store: { type: 'string' }, ...PLACE_OPTIONS } as const;

export type PlaceValues = { readonly [key in keyof typeof PLACE_OPTIONS]?: string | undefined };
export type StoreValues = { readonly [key in keyof typeof STORE_OPTIONS]?: string | undefined };
