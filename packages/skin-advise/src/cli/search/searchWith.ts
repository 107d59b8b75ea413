import type { FoundPassage, Locale } from '@skin-advise/core';
import { type GuidanceSearch, searchGuidance } from '@skin-advise/rag';
import type { Io } from '../Io.js';
import { progressBar } from '../progressBar.js';
import { showError } from '../showError.js';
import { openEmbedder, type WantedEmbedder } from './openEmbedder.js';

const EMBEDDING: Readonly<Record<Locale, string>> = {
  ko: '안내 글을 벡터로 바꾸는 중',
  en: 'embedding the guidance',
};
const FELL_BACK: Readonly<Record<Locale, string>> = {
  ko: '고른 임베더를 쓰지 못해 기본 검색으로 찾았습니다.\n',
  en: 'The embedder did not work: found by the built-in search instead.\n',
};

/**
 * Searches with an embedder of one's choice, showing how far it is. Where it fails, the built-in search answers, and
 * standard error says why.
 *
 * @throws SkinAdviseError `model_file_missing` where the choice itself cannot be
 */
export async function searchWith(
  wanted: WantedEmbedder,
  text: string,
  search: GuidanceSearch,
  locale: Locale,
  io: Io,
): Promise<FoundPassage[]> {
  const bar = progressBar(io);
  const embedder = await openEmbedder(wanted, bar, locale);
  try {
    return await searchGuidance(text, {
      ...search,
      embedder,
      onProgress: ({ done, total }) => bar.show(`${EMBEDDING[locale]} ${done}/${total}`, done, total),
      onShortfall: ({ error }) => {
        bar.clear();
        io.err(`${FELL_BACK[locale]}${showError(error).text}`);
      },
    });
  } finally {
    bar.clear();
    await embedder.dispose();
  }
}
