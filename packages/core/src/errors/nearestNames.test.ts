import { describe, expect, it } from 'vitest';
import { didYouMean, nearestNames } from './nearestNames.js';

const NAMES = [
  'symptom.weeping',
  'symptom.itch',
  'severity.dandruff',
  'head.floor.dye-reaction',
  'contains:oil',
  'mild_shampoo_daily',
  'zinc_shampoo',
];

describe('nearestNames', () => {
  it.each([
    ['symptom.weepin', 'symptom.weeping'],
    ['symtom.itch', 'symptom.itch'],
    ['severity.Dandruf', 'severity.dandruff'],
    ['dye-weeping', 'head.floor.dye-reaction'],
    ['dye-weepin', 'head.floor.dye-reaction'],
    ['contain:oil', 'contains:oil'],
    ['mild_shampo', 'mild_shampoo_daily'],
  ])('finds for %s %s first', (written, name) => {
    expect(nearestNames(NAMES, written)[0]).toBe(name);
  });

  it('does not call two names alike for the family that they share', () => {
    expect(nearestNames(['symptom.itch'], 'symptom.headache_new')).toEqual([]);
  });

  it('says what to do instead where nothing is near', () => {
    expect(didYouMean(NAMES, 'zzzz', 'See the list')).toBe('See the list');
    expect(didYouMean(NAMES, 'symptom.itchh', 'See the list')).toBe('Did you mean symptom.itch?');
  });
});
