/** How many are asked for. */
export const TOP = 10;
/** Queries that rotate over made-up vectors. */
export const QUERIES = 32;
export const SEED = 20261122;
