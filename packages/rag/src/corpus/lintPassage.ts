import type { CorpusPassage } from './Corpus.js';
import { BODY, type CorpusProblem, problemAt, type Written } from './CorpusProblem.js';
import { countSentences } from './countSentences.js';

const SENTENCES = { min: 2, max: 5 } as const;
const MAX_CHARACTERS = 420;
/** A passage never claims a diagnosis, a cure, certainty or harmlessness. */
const BANNED = [/확진/, /완치/, /안심/, /100\s*(%|퍼센트|프로)/, /부작용\s*(이|은|도)?\s*(전혀\s*)?없/];

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function lintText(passage: CorpusPassage): string[] {
  const found: string[] = [];
  const sentences = countSentences(passage.text);
  if (sentences < SENTENCES.min || sentences > SENTENCES.max) {
    found.push(`${sentences} sentences, expected ${SENTENCES.min} to ${SENTENCES.max}`);
  }
  if (passage.text.length > MAX_CHARACTERS) {
    found.push(`${passage.text.length} characters, at most ${MAX_CHARACTERS}`);
  }
  for (const claim of BANNED) {
    const said = claim.exec(`${passage.title} ${passage.text}`);
    if (said !== null) found.push(`banned claim: ${said[0]}`);
  }
  return found;
}

function lintAsks(written: Written, passage: CorpusPassage): CorpusProblem[] {
  const body = squeezed(passage.text);
  const seen = new Set<string>();
  return passage.asks.flatMap((ask, at) => {
    const words = squeezed(ask);
    const found: string[] = [];
    if (seen.has(words)) found.push(`asked twice: ${ask}`);
    if (body.includes(words)) found.push(`the passage's own words: ${ask}`);
    seen.add(words);
    return found.map((message) => problemAt(written, ['asks', at], message));
  });
}

/** What an editor should change in one passage. */
export function lintPassage(written: Written, passage: CorpusPassage): CorpusProblem[] {
  return [
    ...lintText(passage).map((message) => problemAt(written, BODY, message)),
    ...lintAsks(written, passage),
  ];
}
