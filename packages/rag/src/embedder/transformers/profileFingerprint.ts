import { sha256Hex } from '@skin-advise/core';
import type { EmbeddingProfile } from './profiles.js';

/**
 * Another one whenever the same text would get another vector.
 *
 * @param revision of the export: a commit, or what a folder's files are told apart by
 */
export function profileFingerprint(profile: EmbeddingProfile, revision: string): string {
  const { model, dtype, dimensions, pooling, prefixes, normalise, maxTokens } = profile;
  const decisive = [
    ...[model, revision, dtype, dimensions, pooling],
    ...[prefixes.query, prefixes.passage, normalise, maxTokens],
  ];
  return `transformers:${sha256Hex(JSON.stringify(decisive))}`;
}
