import type { FoundPassage } from '@skin-advise/core';
import type { Ranked } from './Ranked.js';

/** A passage as an advice shows it: without what finding it needed. */
export const toFound = ({ passage, score }: Ranked): FoundPassage => ({
  id: passage.id,
  conditions: passage.conditions,
  topic: passage.topic,
  title: passage.title,
  text: passage.text,
  source: passage.source,
  score: rounded(score),
});

export const rounded = (score: number): number => Math.round(score * 10_000) / 10_000;
