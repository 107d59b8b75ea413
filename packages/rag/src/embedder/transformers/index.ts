export { cacheFolder } from './cacheFolder.js';
export * from './createTransformersEmbedder.js';
export * from './createTransformersReranker.js';
export type { FeatureExtraction, Tensor } from './Engine.js';
export type { LoadOptions, LoadProgress } from './LoadOptions.js';
export * from './profiles.js';
