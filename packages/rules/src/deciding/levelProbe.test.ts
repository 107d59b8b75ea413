import { type Case, readResult, type Severity } from '@skin-advise/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { known } from '../facts/FactState.js';
import { buildSheet, withChanges } from '../facts/sheet/buildSheet.js';
import { BOOK } from '../generated/book.js';
import { compileEngine } from './compileEngine.js';
import { decideTriage } from './decideTriage.js';
import { fire } from './fire.js';
import { type Change, levelProbe } from './levelProbe.js';

const engine = compileEngine(BOOK, 'scalp');
const CODES = [
  'fine_scale',
  'excess_sebum',
  'interfollicular_erythema',
  'follicular_pustules',
  'dandruff',
  'hair_loss',
];
const SIGNS = [
  'symptom.weeping',
  'symptom.lesion_growing',
  'symptom.lesion_irregular_colour',
  'symptom.fever',
  'time.over_4w',
  'symptom.hair_tufts',
];

const grades = fc.record(Object.fromEntries(CODES.map((code) => [code, fc.integer({ min: 0, max: 3 })])));
const change = fc.oneof(
  fc
    .tuple(fc.constantFrom(...CODES), fc.integer({ min: 0, max: 3 }))
    .map(([code, to]): Change => [`severity.${code}`, known(to)]),
  fc.tuple(fc.constantFrom(...SIGNS), fc.boolean()).map(([fact, to]): Change => [fact, known(to)]),
);

it('answers as matching the whole table again would', () => {
  fc.assert(
    fc.property(
      grades,
      fc.uniqueArray(change, { maxLength: 3, selector: ([fact]) => fact }),
      (severities, changes) => {
        const read = readResult({ profile: 'scalp', severities: severities as Record<string, Severity> });
        const subject: Case = { ...read, text: '음', symptoms: [] };
        const sheet = buildSheet(subject, 'expected');
        const firing = fire(subject, engine, sheet);
        const again = fire(subject, engine, withChanges(sheet, changes, subject));
        expect(levelProbe(firing).level(changes)).toBe(decideTriage(again).level);
      },
    ),
    { numRuns: 300 },
  );
});
