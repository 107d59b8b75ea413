import type { AdviseOptions } from '@skin-advise/core';

/** A shipped result, and what has to be said beside it. */
export interface Sample {
  readonly file: string;
  /** A second file with the person's answers. */
  readonly person?: string;
  readonly options?: AdviseOptions;
}

/** One result per kind of classifier and per upstream format. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  scalp: { file: 'scalp.result.json' },
  face: { file: 'face.result.json' },
  score: { file: 'score.result.json' },
  lesion: { file: 'lesion.result.json' },
  mole: { file: 'mole.array.json' },
  'scalp.aihub-label': { file: 'scalp.aihub-label.json', person: 'scalp.aihub-meta.json' },
  'scalp.graded-list': { file: 'scalp.graded-list.json' },
  'scalp.reversed-array': { file: 'scalp.reversed-array.json' },
  'face.fed-app': { file: 'face.fed-app.json' },
  'lesion.pipeline': { file: 'lesion.pipeline.json' },
  'score.gradcam-response': {
    file: 'score.gradcam-response.json',
    options: { item: 'sensitivity', polarity: 'higher_is_worse' },
  },
};

export const sampleUrl = (file: string) => new URL(`../../samples/${file}`, import.meta.url);
