import { checkFingerprint } from '../embedder/checkFingerprint.js';
import type { Embedder } from '../embedder/Embedder.js';
import type { GuidanceIndex } from './GuidanceIndex.js';

/** @throws SkinAdviseError `fingerprint_mismatch`, with the command that makes the index again where it lies in a file */
export function checkEmbedder({ store, file }: GuidanceIndex, embedder: Embedder): void {
  const again = file === undefined ? {} : { path: file, rebuild: rebuild(file) };
  checkFingerprint(nameOf(store), nameOf(embedder), again);
}

/** Whether an embedder can search what another has made. */
export const madeBy = (store: Made, embedder: Made): boolean => nameOf(store) === nameOf(embedder);

type Made = Pick<Embedder, 'fingerprint' | 'dimensions'>;

const nameOf = ({ fingerprint, dimensions }: Made) => `${fingerprint}, ${dimensions} dimensions`;

/** An index holds its passages: nothing else is needed to embed them anew. */
export const rebuild = (file: string): string => `skin-advise index build ${file} -o ${file}`;
