import type { TextRef } from '@skin-advise/core';
import type { Firing } from './Firing.js';

/** What a fired rule says. One that rests on the second opinion may name both classes: the photo's and the words'. */
export function reasonOf({ engine, sheet }: Firing, row: number): TextRef {
  const { because, restsOnOpinion } = engine.ruleEntry(engine.table.ruleOf[row]!);
  if (!restsOnOpinion) return because;
  const stated = (fact: string) => {
    const state = sheet.stated.get(fact);
    return state?.kind === 'known' ? state.value : undefined;
  };
  return { ...because, params: { photo: stated('top1'), words: stated('opinion.class') } };
}
