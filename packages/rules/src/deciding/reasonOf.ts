import type { TextRef } from '@skin-advise/core';
import { factsOf } from '../table/RowTable.js';
import type { Firing } from './Firing.js';

/** What a fired rule says. One that rests on the second opinion may name both classes: the photo's and the words'. */
export function reasonOf(firing: Firing, row: number): TextRef {
  const { engine, sheet } = firing;
  const { because } = engine.ruleEntry(engine.table.ruleOf[row]!);
  if (!restsOnOpinion(firing, row)) return because;
  const stated = (fact: string) => {
    const state = sheet.stated.get(fact);
    return state?.kind === 'known' ? state.value : undefined;
  };
  return { ...because, params: { photo: stated('top1'), words: stated('opinion.class') } };
}

function restsOnOpinion({ engine: { table } }: Firing, row: number): boolean {
  for (const fact of factsOf(table, row))
    if (table.facts[fact]!.spec.name.startsWith('opinion.')) return true;
  return false;
}
