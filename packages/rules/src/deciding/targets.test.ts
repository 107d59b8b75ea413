import { expect, it } from 'vitest';
import type { Item } from '../pack/schema.js';
import { isTarget } from './targets.js';

const item = (classes: string[]): Item => ({
  kind: 'do',
  nature: 'product',
  order: 1,
  contains: ['retinol'],
  classes,
  params: {},
  passages: [],
});

it.each([
  ['cream', true],
  ['contains:retinol', true],
  ['class:retinoid', true],
  ['contains:aha', false],
  ['retinol', false],
])('%s names an item with retinol: %s', (target, named) => {
  expect(isTarget(target, 'cream', item(['retinoid']))).toBe(named);
  expect(isTarget(`new:${target}`, 'cream', item(['retinoid']))).toBe(named);
});

it('new: leaves out what the person has already', () => {
  expect(isTarget('new:contains:retinol', 'cream', item(['in_use']))).toBe(false);
  expect(isTarget('contains:retinol', 'cream', item(['in_use']))).toBe(true);
});
