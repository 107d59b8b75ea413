import { readFileSync } from 'node:fs';
import { embedText } from '../../packages/rag/src/embedder/embedText.js';
import { loadVectors } from '../../packages/rag/src/embedder/loadVectors.js';
import { FINGERPRINT } from '../../packages/rag/src/embedder/model/fingerprint.js';
import { unitVector } from '../../packages/rag/src/embedder/unitVector.js';
import {
  OPINION_PROFILES,
  type OpinionProfile,
  type PackedClasses,
} from '../../packages/rag/src/opinion/ClassVectors.js';
import { type LabelledText, readDescriptions } from './readTexts.js';

export const MODEL = new URL('../../packages/rag/src/opinion/model/classes.ts', import.meta.url);
const LARGEST = 127;

/** The file of the shipped class vectors, as the descriptions and the embedder give it. */
export async function printClasses(): Promise<string> {
  const { features } = await loadVectors();
  const embed = (text: string) => embedText(features, text);
  const profiles = OPINION_PROFILES.map((profile) => [profile, packed(readDescriptions(profile), embed)]);
  const classes: PackedClasses = {
    embedder: `skin-advise-small:${FINGERPRINT.sha256}`,
    profiles: Object.fromEntries(profiles) as PackedClasses['profiles'],
  };
  return `// Written by \`npm run train:opinion\`; not to be edited.
import type { PackedClasses } from '../ClassVectors.js';

export const PACKED_CLASSES: PackedClasses = ${JSON.stringify(classes)};
`;
}

export const shippedClasses = () => readFileSync(MODEL, 'utf8');

/** A class is the mean of what is said of it. */
function packed(
  texts: readonly LabelledText[],
  embed: (text: string) => Float32Array,
): PackedClasses['profiles'][OpinionProfile] {
  const classes = [...new Set(texts.map(({ classes: [code] }) => code!))];
  const bytes = classes.flatMap((code) => {
    const vectors = texts.filter(({ classes: [own] }) => own === code).map(({ text }) => embed(text));
    return bytesFrom(unitVector(sumOf(vectors)));
  });
  return { classes, vectors: Buffer.from(bytes).toString('base64') };
}

function sumOf(vectors: readonly Float32Array[]): Float64Array {
  const sums = new Float64Array(vectors[0]!.length);
  for (const vector of vectors) for (let d = 0; d < sums.length; d += 1) sums[d]! += vector[d]!;
  return sums;
}

const bytesFrom = (vector: Float32Array) => Array.from(vector, (value) => Math.round(value * LARGEST) & 255);
