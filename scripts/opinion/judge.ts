import { createSecondOpinion } from '@skin-advise/rag';
import { readCase } from '@skin-advise/rules';
import type { OpinionProfile } from '../../packages/rag/src/opinion/ClassVectors.js';
import type { Judged } from './measure.js';
import type { LabelledText } from './readTexts.js';

const giver = createSecondOpinion();
const NEVER = new AbortController().signal;

/** The opinion on each text, read as the advisor reads it. */
export async function judge(texts: readonly LabelledText[], profile: OpinionProfile): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const one of texts) {
    const read = {
      format: 'text',
      profile,
      findings: [],
      person: {},
      text: one.text,
      history: [],
      notices: [],
    };
    judged.push({ ...one, opinion: await giver.opine(readCase(read), NEVER) });
  }
  return judged;
}
