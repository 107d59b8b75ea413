export * from './createPineconeStore.js';
export type * from './PineconeStoreOptions.js';
