import type { Profile } from '../../vocabulary/profile.js';

/** What each place of an unnamed array stands for; null is a class that means "none of these" and is left out. */
export interface LabelOrder {
  readonly profile: Profile;
  readonly codes: readonly (string | null)[];
}

const lesion = (codes: string): LabelOrder => ({
  profile: 'lesion',
  codes: codes.split(' ').map((code) => (code === '-' ? null : code)),
});

/** The three published index maps of PI부엔. */
export const LABEL_MAPS = {
  'pi-buen-final': lesion(
    'acne atopic_dermatitis bcc bkl eczema melanoma psoriasis_lichen_planus seborrheic_keratosis fungal viral',
  ),
  'pi-buen-initial': lesion(
    'atopic_dermatitis bcc bkl eczema nevus melanoma psoriasis_lichen_planus seborrheic_keratosis fungal viral',
  ),
  'pi-buen-seven': lesion('atopic_dermatitis bcc nevus melanoma seborrheic_keratosis fungal viral'),
} as const satisfies Record<string, LabelOrder>;

export type LabelMapName = keyof typeof LABEL_MAPS;

/** Orders that public projects use for arrays without names, for `--label-order`. */
export const LABEL_ORDERS: Readonly<Record<string, LabelOrder>> = {
  ...LABEL_MAPS,
  aihub: {
    profile: 'scalp',
    codes: [
      'fine_scale',
      'excess_sebum',
      'interfollicular_erythema',
      'follicular_pustules',
      'dandruff',
      'hair_loss',
    ],
  },
  reversed: {
    profile: 'scalp',
    codes: [
      'hair_loss',
      'dandruff',
      'follicular_pustules',
      'interfollicular_erythema',
      'excess_sebum',
      'fine_scale',
    ],
  },
  'fed-app': {
    profile: 'face',
    codes: ['psoriasis', 'atopic_dermatitis', 'acne', 'normal', 'rosacea', 'seborrheic_dermatitis'],
  },
  'skin-disease-folders': lesion(
    'eczema viral melanoma atopic_dermatitis bcc nevus bkl psoriasis_lichen_planus seborrheic_keratosis fungal',
  ),
  ham10000: lesion('actinic_keratosis bcc bkl dermatofibroma melanoma nevus vascular'),
  'isic-2019': lesion('melanoma nevus bcc actinic_keratosis bkl dermatofibroma vascular scc -'),
};
