import type { Notice } from '../../vocabulary/case.js';
import { PROFILES, type Profile } from '../../vocabulary/profile.js';
import { findLabel } from './findLabel.js';
import { unknownLabel } from './unknownLabel.js';

/** A label and where it stands. */
export interface PlacedLabel {
  readonly label: string;
  readonly labelPath: string;
}

/**
 * The profile that knows every label. Acne, atopic dermatitis and psoriasis are facial diseases and lesions alike: a
 * list of only these is read as facial, and a notice says so.
 */
export function inferProfile(
  labels: readonly PlacedLabel[],
  among: readonly Profile[] = PROFILES,
): { profile: Profile; notices: Notice[] } {
  const fitting = among.filter((profile) =>
    labels.every(({ label }) => findLabel(profile, label) !== undefined),
  );
  const [profile, ...others] = fitting;
  if (profile === undefined) return stopAtUnknown(labels, among);
  return others.length === 0
    ? { profile, notices: [] }
    : { profile, notices: [{ code: 'assumed_profile', params: { profile, other: others } }] };
}

/** No profile knows all: the one that knows most is the one meant. */
function stopAtUnknown(all: readonly PlacedLabel[], among: readonly Profile[]): never {
  const labels = firstStrangers(all, among);
  const knows = (profile: Profile) =>
    labels.filter(({ label }) => findLabel(profile, label) !== undefined).length;
  const most = Math.max(...among.map(knows));
  const meant = most === 0 ? among : [among.find((profile) => knows(profile) === most)!];
  const stranger = labels.find(({ label }) =>
    meant.every((profile) => findLabel(profile, label) === undefined),
  )!;
  return unknownLabel(meant, stranger.label, stranger.labelPath);
}

const ENOUGH = 200;

/** The labels up to where the error can be told from them: no classifier has more classes, and reading on takes long. */
function firstStrangers(all: readonly PlacedLabel[], among: readonly Profile[]): readonly PlacedLabel[] {
  const start = all.slice(0, ENOUGH);
  const known = (label: string) => among.some((profile) => findLabel(profile, label) !== undefined);
  return start.every(({ label }) => known(label)) ? all : start;
}
