import { readdirSync, readFileSync } from 'node:fs';
import type { Profile, ReadResult, Symptom } from '@skin-advise/core';
import { describe, expect, it } from 'vitest';
import { CONCEPTS } from './concepts/concepts.js';
import { readSymptoms } from './readSymptoms.js';

/*
 * Sentences in many voices, one per line of voices/*.tsv, with what must be read from them:
 * `x` present now of the person, `!x` denied, `?x` uncertain, `<x` past, `~x` hypothetical, `c:x` of the child, `o:x` of
 * another, `-x` not present now, `a|b` either. Every line also fails on an emergency sign that it does not name.
 */
const folder = new URL('voices/', import.meta.url);
const EMERGENCIES = new Set(
  'breathing_difficulty throat_tightness lip_tongue_swelling fainting_collapse confusion_drowsy mottled_or_blue_skin no_urine facial_weakness chest_pain bleeding_not_stopping erythroderma skin_peeling_sheets suicidal_active suicidal_ideation self_harm headache_thunderclap_or_stiff_neck burn_white_charred exposure.burn_electric exposure.chemical_eye'.split(
    ' ',
  ),
);
const KNOWN = new Set(CONCEPTS.map(({ code }) => code.replace(/^symptom\./, '')));

function read(text: string, profile: Profile): readonly Symptom[] {
  const result: ReadResult = {
    format: 'test',
    profile,
    findings: [],
    person: {},
    text,
    history: [],
    notices: [],
  };
  return readSymptoms(text, result);
}

const isNow = (symptom: Symptom) => symptom.polarity === 'present' && symptom.time === 'now';

function meets(symptoms: readonly Symptom[], expectation: string): boolean {
  const [, mark = '', concept = ''] = /^([-!?<~]|[co]:)?(.+)$/.exec(expectation) ?? [];
  if (!KNOWN.has(concept)) throw new Error(`no concept ${concept}`);
  const of = symptoms.filter((symptom) => symptom.concept === concept);
  if (mark === '-') return !of.some(isNow);
  if (mark === '!') return of.some((s) => s.polarity === 'negated') && !of.some(isNow);
  if (mark === '?') return of.some((s) => s.polarity === 'uncertain');
  if (mark === '<') return of.some((s) => s.time === 'past') && !of.some(isNow);
  if (mark === '~') return of.some((s) => s.time === 'hypothetical') && !of.some(isNow);
  const subject = mark === 'c:' ? 'child' : mark === 'o:' ? 'other' : 'self';
  return of.some((s) => isNow(s) && s.subject === subject);
}

function failures(expectations: string, symptoms: readonly Symptom[]): string[] {
  const missing = expectations
    .split(' ')
    .filter((one) => !one.split('|').some((either) => meets(symptoms, either)));
  const alarms = symptoms.filter(
    (s) => isNow(s) && EMERGENCIES.has(s.concept) && !expectations.includes(s.concept),
  );
  return [...missing, ...alarms.map((s) => `false alarm ${s.concept}`)];
}

for (const file of readdirSync(folder).sort()) {
  const lines = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  describe(file, () => {
    it.each(lines.map((line) => line.split('\t')))(
      '%s ← %s',
      (expectations = '', text = '', profile = 'face') => {
        const symptoms = read(text, profile as Profile);
        expect(failures(expectations, symptoms), JSON.stringify(symptoms)).toEqual([]);
      },
    );
  });
}
