import type { Counterfactual } from '../advising/decision.js';
import type { Wording } from '../advising/ports.js';
import type { Profile } from '../vocabulary/profile.js';
import { conditionLabel, gradeLabel, label } from './factPhrase.js';

/** "진물이 있었다면 → 오늘·내일 진료": what would have to be otherwise, and what then. */
export function counterfactualPhrase(wording: Wording, profile: Profile, found: Counterfactual): string {
  const change = found.changes
    .map((one) => changePhrase(wording, profile, one))
    .join(wording.text('because_join'));
  if (found.triage)
    return wording.text('if_triage', { change, level: wording.text(`level.${found.triage}`) });
  const titles = (codes: readonly string[]) =>
    codes.map((code) => wording.text(`items.${code}.title`, {})).join(', ');
  const effect = [
    ...(found.careAdded ? [wording.text('effect.added', { items: titles(found.careAdded) })] : []),
    ...(found.careRemoved ? [wording.text('effect.removed', { items: titles(found.careRemoved) })] : []),
  ].join(', ');
  return wording.text('if_care', { change, effect });
}

function changePhrase(wording: Wording, profile: Profile, change: Counterfactual['changes'][number]): string {
  const { fact, from, to } = change;
  const name = fact.slice(fact.indexOf('.') + 1);
  if (fact.startsWith('severity.')) {
    const condition = conditionLabel(wording, profile, name);
    return wording.text('change.severity', { condition, grade: gradeLabel(wording, Number(to)) });
  }
  if (fact.startsWith('score.'))
    return wording.text('change.score', {
      condition: conditionLabel(wording, profile, name.split('.')[0]!),
      band: to,
    });
  if (name === 'daysSinceDye' || name === 'daysSincePerm') return daysPhrase(wording, name, from, to);
  if (fact === 'value.temperatureC') return wording.text('change.temperature', { degrees: to });
  if (fact === 'person.pregnant' || fact === 'person.breastfeeding')
    return wording.text(`change.${name}_${to}`);
  const stated = { label: label(wording, fact) };
  if (to !== 'present') return wording.text('change.flag_false', stated);
  return wording.text(isCircumstance(fact) ? 'change.circumstance' : 'change.flag_true', stated);
}

/** How long, how it goes and where: not things one has, but how things are. */
const isCircumstance = (fact: string) => /^(time|trend|site)\./.test(fact);

function daysPhrase(wording: Wording, name: string, from: unknown, to: unknown): string {
  const hair = wording.text(name === 'daysSinceDye' ? 'hair.dye' : 'hair.perm');
  const more = typeof from === 'number' && Number(to) > from;
  return wording.text(more ? 'change.days_more' : 'change.days_less', {
    label: hair,
    days: Math.ceil(Number(to)),
  });
}
