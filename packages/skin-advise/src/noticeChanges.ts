import type { Decider, Notice, Profile } from '@skin-advise/core';
import type { Change, Changes } from '@skin-advise/rules/loading';

/** A decider whose every decision says how far its rules are not the shipped ones. */
export function noticeChanges(decider: Decider, changes: Changes): Decider {
  return {
    decide: (subject) => {
      const decision = decider.decide(subject);
      return { ...decision, notices: [...decision.notices, ...changesNotice(changes, subject.profile)] };
    },
  };
}

/** What was changed for a profile; nothing where the packs leave it as it is. */
function changesNotice({ added, overridden, disabled }: Changes, profile: Profile): Notice[] {
  const here = (changes: readonly Change[]) => changes.filter(({ profiles }) => profiles.includes(profile));
  const [more, other, less] = [here(added), here(overridden), here(disabled)] as const;
  if (more.length + other.length + less.length === 0) return [];
  const safety = [...other, ...less].filter((change) => change.safety).length;
  const params = { added: more.length, overridden: other.length, disabled: less.length, safety };
  return [{ code: 'rules_changed', params }];
}
