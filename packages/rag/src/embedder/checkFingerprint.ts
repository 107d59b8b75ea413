import { SkinAdviseError } from '@skin-advise/core';

export interface FingerprintCheck {
  /** Where the vectors lie, as errors name it: a file, a store. */
  readonly path?: string;
  /** The command that makes the vectors again. */
  readonly rebuild?: string;
}

/**
 * Refuses vectors that another embedder made: their cosines with this one's would be numbers without meaning, and nothing
 * else would show it.
 *
 * @param found the fingerprint under which the vectors were made
 * @param wanted the fingerprint of the embedder that questions are embedded with
 * @throws SkinAdviseError `fingerprint_mismatch`
 */
export function checkFingerprint(found: string, wanted: string, check: FingerprintCheck = {}): void {
  if (found === wanted) return;
  throw new SkinAdviseError({
    code: 'fingerprint_mismatch',
    message: 'These vectors were made by another embedder',
    ...(check.path === undefined ? {} : { path: check.path }),
    found,
    expected: wanted,
    hint: `Choose the embedder that they were made with, or make them again: ${check.rebuild ?? 'skin-advise index build'}`,
  });
}
