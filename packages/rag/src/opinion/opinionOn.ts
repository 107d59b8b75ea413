import { classFamily, type TextOpinion } from '@skin-advise/core';
import { dot } from '../embedder/unitVector.js';
import { type ClassVector, NOTHING } from './ClassVectors.js';

/** From where on an opinion is spoken, and from where it is strong: chosen on the development texts (docs/second-opinion.md). */
export const THRESHOLDS = {
  weak: { similarity: 0.48, lead: 0.1 },
  strong: { similarity: 0.58, lead: 0.16 },
} as const;

/** The class whose descriptions a text is nearest to; undefined if none is near, or two families are. */
export function opinionOn(text: Float32Array, classes: readonly ClassVector[]): TextOpinion | undefined {
  const ranked = classes
    .map(({ code, vector }) => ({ code, cosine: dot(text, vector) }))
    .sort((a, b) => b.cosine - a.cosine || (a.code < b.code ? -1 : 1));
  const [first] = ranked;
  if (!first || first.code === NOTHING) return undefined;
  const rival = ranked.find(({ code }) => classFamily(code) !== classFamily(first.code));
  const similarity = thousandths(first.cosine);
  const lead = thousandths(first.cosine - (rival?.cosine ?? 0));
  const reaches = (least: { readonly similarity: number; readonly lead: number }) =>
    similarity >= least.similarity && lead >= least.lead;
  if (!reaches(THRESHOLDS.weak)) return undefined;
  return {
    condition: first.code,
    strength: reaches(THRESHOLDS.strong) ? 'strong' : 'weak',
    similarity,
    lead,
  };
}

/** A cosine of a hair more than one is one. */
const thousandths = (value: number) => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;
