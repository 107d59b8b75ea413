import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SkinAdviseError } from '../../errors/SkinAdviseError.js';
import { CONDITIONS } from '../../vocabulary/condition.js';
import { PROFILES } from '../../vocabulary/profile.js';
import { claimLabels } from './claimLabels.js';
import { findLabel } from './findLabel.js';
import { foldLabel } from './foldLabel.js';
import { inferProfile } from './inferProfile.js';
import { LABEL_ORDERS } from './labelOrders.js';
import { nearestLabels } from './nearestLabels.js';

const NAMES = PROFILES.flatMap((profile) =>
  CONDITIONS[profile].flatMap(({ code, ko, en, aliases }) =>
    [code, ko, en, ...aliases].map((name) => ({ profile, name, code })),
  ),
);
const placed = (...labels: string[]) => labels.map((label, i) => ({ label, labelPath: `$[${i}]` }));

function failure(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    expect(error).toBeInstanceOf(SkinAdviseError);
    return error;
  }
}

describe('label aliases', () => {
  it.each(NAMES)('$profile: $name is $code', ({ profile, name, code }) => {
    expect(findLabel(profile, name)).toBe(code);
  });

  it('reads any name in any composition, case and spacing', () => {
    const spelling = fc.record({
      form: fc.constantFrom('NFC' as const, 'NFD' as const),
      gap: fc.constantFrom(' ', '_', '  ', '-', '/', ''),
      around: fc.constantFrom('', ' ', '\t'),
      upper: fc.boolean(),
      number: fc.constantFrom('', '6. ', '10.', '3) '),
      count: fc.constantFrom('', ' - 2103', ' 15.75k', ' 1677', '_42'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), spelling, ({ profile, name, code }, to) => {
        const spaced = name.replace(/[\s_/-]+/g, to.gap);
        const cased = to.upper ? spaced.toUpperCase() : spaced;
        const label = `${to.around}${to.number}${cased}${to.count}${to.around}`.normalize(to.form);
        expect(findLabel(profile, label)).toBe(code);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['6. Benign Keratosis-like Lesions (BKL) 2624', 'bkl'],
    ['2. Melanoma 15.75k', 'melanoma'],
    ['5. Melanocytic Nevi (NV) - 7970', 'nevus'],
    ['7. Psoriasis pictures Lichen Planus and related diseases - 2k', 'psoriasis_lichen_planus'],
    ['10. Warts Molluscum and other Viral Infections - 2103', 'viral'],
    ['흑색종 (Melanoma)', 'melanoma'],
    ['Vascular lesions (vasc)', 'vascular'],
  ])('the folder name %s is %s', (label, code) => {
    expect(findLabel('lesion', label)).toBe(code);
  });

  it('never reads a name as two conditions of one profile', () => {
    for (const profile of PROFILES) {
      const owners = new Map<string, string>();
      for (const { name, code } of NAMES.filter((entry) => entry.profile === profile)) {
        expect(owners.get(foldLabel(name)) ?? code).toBe(code);
        owners.set(foldLabel(name), code);
      }
    }
  });

  it('knows no label that names two conditions at once, or none', () => {
    expect(findLabel('scalp', '비듬 (탈모)')).toBeUndefined();
    for (const label of ['', '10.', '2624', '()', 'x'.repeat(100_000)])
      expect(findLabel('scalp', label)).toBeUndefined();
  });
});

describe('unknown labels', () => {
  it.each([
    ['scalp', '비둠', 'dandruff'],
    ['scalp', '탈머', 'hair_loss'],
    ['scalp', '미세각짏', 'fine_scale'],
    ['lesion', 'melanma', 'melanoma'],
    ['lesion', '흑섹종', 'melanoma'],
    ['face', 'rosacia', 'rosacea'],
  ] as const)('%s: the name nearest to %s is %s', (profile, label, code) => {
    expect(nearestLabels([profile], label)[0]?.code).toBe(code);
  });

  it('names nothing as near that has nothing to do with the label', () => {
    expect(nearestLabels(['scalp'], 'zzzzqqqq')).toEqual([]);
  });

  it('are never dropped: a stranger among known labels stops the reading', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (stranger) => {
        fc.pre(findLabel('scalp', stranger) === undefined);
        expect(failure(() => claimLabels('scalp', placed('비듬', stranger, '탈모')))).toMatchObject({
          code: 'unknown_label',
          path: '$[1]',
        });
      }),
    );
  });

  it('refuses one condition under two names', () => {
    expect(failure(() => claimLabels('lesion', placed('melanoma', '흑색종')))).toMatchObject({
      code: 'label_given_twice',
      path: '$[1]',
      found: 'melanoma and 흑색종',
    });
  });
});

describe('the profile that labels imply', () => {
  it('is the one that knows them all', () => {
    expect(inferProfile(placed('여드름', '건선', '주사'))).toEqual({ profile: 'face', notices: [] });
    expect(inferProfile(placed('acne', 'psoriasis', 'eczema'))).toEqual({ profile: 'lesion', notices: [] });
  });

  it('is facial where face and lesion both know them, and says so', () => {
    expect(inferProfile(placed('acne', 'atopic dermatitis', 'psoriasis'))).toEqual({
      profile: 'face',
      notices: [{ code: 'assumed_profile', params: { profile: 'face', other: ['lesion'] } }],
    });
  });

  it('is, for the error, the one that knows most of them', () => {
    expect(failure(() => inferProfile(placed('melanoma', 'nevus', 'frekle')))).toMatchObject({
      code: 'unknown_label',
      path: '$[2]',
      message: 'This is not a lesion label',
    });
  });
});

describe('label orders', () => {
  it.each(Object.entries(LABEL_ORDERS))(
    '%s names conditions of its profile, each once',
    (_, { profile, codes }) => {
      const known = CONDITIONS[profile].map(({ code }) => code);
      const named = codes.filter((code) => code !== null);
      expect(named.filter((code) => !known.includes(code))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
    },
  );
});
