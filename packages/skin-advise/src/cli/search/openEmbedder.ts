import type { Locale } from '@skin-advise/core';
import type { LoadProgress, ProfileName, TransformersEmbedder } from '@skin-advise/rag/transformers';
import type { ProgressBar } from '../progressBar.js';

/** What `--embedder` takes: the built-in one, and the profiles. */
export const EMBEDDERS = ['small', 'e5-ko', 'e5', 'kure', 'bge-m3'] as const satisfies readonly (
  | 'small'
  | ProfileName
)[];

const FETCHING: Readonly<Record<Locale, string>> = { ko: '모델 내려받는 중', en: 'fetching the model' };
const MEGA = 1e6;

export interface WantedEmbedder {
  readonly profile: ProfileName;
  /** A folder that holds the model. */
  readonly path?: string | undefined;
}

/**
 * The embedder that was asked for; its engine and model are loaded with the first text.
 *
 * @throws SkinAdviseError `model_file_missing`
 */
export async function openEmbedder(
  { profile, path }: WantedEmbedder,
  bar: ProgressBar,
  locale: Locale,
): Promise<TransformersEmbedder> {
  const { createTransformersEmbedder, PROFILES } = await import('@skin-advise/rag/transformers');
  // The sizes of files are told one by one: what is known beforehand keeps the bar from going back.
  const expected = PROFILES[profile].hub?.bytes ?? 0;
  return createTransformersEmbedder({
    profile,
    ...(path === undefined ? {} : { localPath: path }),
    onProgress: summed((done, total) => {
      const all = Math.max(total, expected);
      bar.show(`${FETCHING[locale]} ${inMega(done)}/${inMega(all)} MB`, done, all);
    }),
  });
}

const inMega = (bytes: number) => (bytes / MEGA).toFixed(1);

/** Several files come at once: one bar for all of them. */
function summed(show: (done: number, all: number) => void): (progress: LoadProgress) => void {
  const files = new Map<string, LoadProgress>();
  return (progress) => {
    files.set(progress.file, progress);
    const seen = [...files.values()];
    const sum = (key: 'loaded' | 'total') => seen.reduce((total, one) => total + one[key], 0);
    show(sum('loaded'), sum('total'));
  };
}
