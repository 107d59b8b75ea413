import type { TextRef } from '../advising/decision.js';
import type { Wording } from '../advising/ports.js';
import type { Profile } from '../vocabulary/profile.js';
import { conditionLabel } from './factPhrase.js';

/** The sentence of a reason. One about the second opinion names classes: {{photo}}, and {{words}} that they resemble. */
export function reasonPhrase(wording: Wording, profile: Profile, { key, params = {} }: TextRef): string {
  const named = Object.entries(params).map(([name, value]) => [
    name,
    name === 'photo' || name === 'words' ? conditionLabel(wording, profile, String(value)) : value,
  ]);
  return wording.text(key, Object.fromEntries(named));
}

/** Classes that stand for any, where a reason is shown without a case. */
export function exampleClasses(wording: Wording): { readonly photo: string; readonly words: string } {
  const label = (code: string) => conditionLabel(wording, 'face', code);
  return { photo: label('atopic_dermatitis'), words: label('seborrheic_dermatitis') };
}
