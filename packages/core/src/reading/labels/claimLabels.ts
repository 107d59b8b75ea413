import { CONDITIONS } from '../../vocabulary/condition.js';
import type { Profile } from '../../vocabulary/profile.js';
import { fail } from '../shape/fail.js';
import { findLabel } from './findLabel.js';
import type { PlacedLabel } from './inferProfile.js';
import { unknownLabel } from './unknownLabel.js';

/**
 * Gives each row its condition code, in the order in which conditions are reported, so that the order of keys in the
 * input changes nothing.
 *
 * @throws SkinAdviseError `unknown_label`, or `label_given_twice` when two spellings mean one condition
 */
export function claimLabels<Row extends PlacedLabel>(
  profile: Profile,
  rows: readonly Row[],
): { code: string; row: Row }[] {
  const claimed = new Map<string, Row>();
  for (const row of rows) {
    const code = findLabel(profile, row.label) ?? unknownLabel([profile], row.label, row.labelPath);
    const before = claimed.get(code);
    if (before) givenTwice(code, before, row);
    claimed.set(code, row);
  }
  return CONDITIONS[profile].flatMap(({ code }) => {
    const row = claimed.get(code);
    return row ? [{ code, row }] : [];
  });
}

function givenTwice(code: string, first: PlacedLabel, second: PlacedLabel): never {
  fail({
    code: 'label_given_twice',
    message: `The condition ${code} is given twice`,
    path: second.labelPath,
    found: `${first.label.normalize('NFC')} and ${second.label.normalize('NFC')}`,
    expected: 'each condition once',
    hint: 'Remove one of the two; if they are different things, name them differently',
  });
}
