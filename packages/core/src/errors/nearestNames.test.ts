import { describe, expect, it } from 'vitest';
import { didYouMean, nearestNames } from './nearestNames.js';

const NAMES = [
  'symptom.weeping',
  'symptom.itch',
  'severity.dandruff',
  'scalp.floor.dry-patch',
  'contains:oil',
  'mild_shampoo_daily',
  'zinc_shampoo',
];

describe('nearestNames', () => {
  it.each([
    ['symptom.weepin', 'symptom.weeping'],
    ['symtom.itch', 'symptom.itch'],
    ['severity.Dandruf', 'severity.dandruff'],
    ['dry-patch', 'scalp.floor.dry-patch'],
    ['dry-pach', 'scalp.floor.dry-patch'],
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
