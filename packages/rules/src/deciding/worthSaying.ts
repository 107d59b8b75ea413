import type { DecidedWithheld } from '@skin-advise/core';
import type { Kept, Refused } from './Filtered.js';
import type { Proposal } from './proposeCare.js';

/**
 * People know how to use what they use: what rules propose only `ifWarned` is left out while nothing warns of it, and so is
 * what an item to avoid speaks of already.
 */
export function worthSaying(kept: readonly Kept[]): Kept[] {
  const avoided = avoidedIn(kept);
  return kept.filter((one) => isWarned(one) && !isRepeated(one.proposal, avoided));
}

/** What is withheld, without what an item to avoid speaks of already. Starting an item later is no repetition. */
export function worthRefusing(refused: readonly Refused[], kept: readonly Kept[]): DecidedWithheld[] {
  const avoided = avoidedIn(kept);
  return refused
    .filter(
      ({ proposal, withheld }) => withheld.code !== proposal.entry.code || !isRepeated(proposal, avoided),
    )
    .map(({ withheld }) => withheld);
}

function avoidedIn(kept: readonly Kept[]): ReadonlySet<string> {
  const avoided = new Set<string>();
  for (const { proposal } of kept)
    if (proposal.entry.item.kind === 'avoid')
      for (const one of proposal.entry.item.contains) avoided.add(one);
  return avoided;
}

const isWarned = ({ proposal, care }: Kept) =>
  !proposal.ifWarned || care.cautions.length > 0 || care.params.startAfterDays !== undefined;

function isRepeated({ entry: { inUse, item } }: Proposal, avoided: ReadonlySet<string>): boolean {
  return inUse && item.contains.length > 0 && item.contains.every((one) => avoided.has(one));
}
