import type { DecidedWithheld } from '@skin-advise/core';
import type { Kept, Refused } from './Filtered.js';
import type { Proposal } from './proposeCare.js';

/**
 * People know how to use what they use: what rules propose only `ifWarned` is left out while nothing warns of it, and so is
 * what an item to avoid speaks of already.
 */
export function worthSaying(kept: readonly Kept[]): Kept[] {
  return kept.filter((one) => isWarned(one) && !isRepeated(one.proposal, kept));
}

/** What is withheld, without what an item to avoid speaks of already. Starting an item later is no repetition. */
export function worthRefusing(refused: readonly Refused[], kept: readonly Kept[]): DecidedWithheld[] {
  return refused
    .filter(({ proposal, withheld }) => withheld.code !== proposal.entry.code || !isRepeated(proposal, kept))
    .map(({ withheld }) => withheld);
}

const isWarned = ({ proposal, care }: Kept) =>
  !proposal.ifWarned || care.cautions.length > 0 || care.params.startAfterDays !== undefined;

function isRepeated({ entry: { inUse, item } }: Proposal, kept: readonly Kept[]): boolean {
  return inUse && item.contains.length > 0 && item.contains.every((one) => isAvoided(one, kept));
}

const isAvoided = (what: string, kept: readonly Kept[]) =>
  kept.some(
    ({
      proposal: {
        entry: { item },
      },
    }) => item.kind === 'avoid' && item.contains.includes(what),
  );
