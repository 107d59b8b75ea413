/** The known shapes of a Result, in the order in which they are listed to people. */
export const FORMAT_NAMES = [
  'skin-advise/result@1',
  'fed-app',
  'skin-score-gradcam',
  'skin-score-row',
  'pi-buen-index',
  'find-cancer',
  'aihub-scalp-label',
  'scalp-graded-list',
  'scalp-class-index',
  'scalp-class-name',
  'scalp-database-row',
  'scalp-reversed-array',
  'image-classification',
  'label-map',
  'ordered-array',
  'aihub-face-annotation',
  'aihub-skin-state',
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
