import type { Case, Symptom } from '@skin-advise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../corpus/Corpus.js';
import { createSmallEmbedder } from '../embedder/createSmallEmbedder.js';
import { corpus } from '../generated/corpus.js';
import { buildIndex } from '../indexing/buildIndex.js';
import { createEmbeddedRetriever } from './createEmbeddedRetriever.js';

const caseOf = (part: Partial<Case> = {}): Case => ({
  format: 'test',
  profile: 'scalp',
  findings: [],
  person: {},
  text: '',
  history: [],
  notices: [],
  symptoms: [],
  ...part,
});
const symptom = (concept: string, part: Partial<Symptom> = {}): Symptom => ({
  concept,
  polarity: 'present',
  quote: '',
  span: [0, 0],
  subject: 'self',
  time: 'now',
  ...part,
});
const signal = new AbortController().signal;
const retriever = createEmbeddedRetriever();
const support = (subject: Case, wanted: readonly string[] = [], top = 5) =>
  retriever.support({ subject, locale: 'ko', wanted, top }, signal);
const idsOf = (found: readonly { readonly id: string }[]) => found.map((one) => one.id);

const DYED = '염색하고 나서 두피가 좀 붉고 가려워요. 각질이 어깨에 떨어져요. 진물이나 붓기는 없어요.';
const dyed = caseOf({
  text: DYED,
  person: { age: 34, sex: 'female', daysSinceDye: 5 },
  findings: [
    { condition: 'interfollicular_erythema', severity: 2 },
    { condition: 'dandruff', severity: 2 },
    { condition: 'follicular_pustules', severity: 0 },
  ],
});

describe('support', () => {
  it('gives the passages the decision names first, in its order, then what words and findings call for', async () => {
    const wanted = ['ko/scalp/sensitive-wash', 'ko/hair-dye/patch-test'];
    const found = await support(dyed, wanted);
    expect(idsOf(found).slice(0, 2)).toEqual(wanted);
    expect(found.length).toBe(5);
    expect(idsOf(found)).toContain('ko/hair-dye/after-redness');
    expect(new Set(idsOf(found)).size).toBe(5);
  });

  it('scores between 0 and 1, named 1, the rest falling, at most four decimals', async () => {
    const found = await support(dyed, ['ko/scalp/sensitive-wash'], 8);
    const scores = found.map((one) => one.score);
    expect(scores[0]).toBe(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const score of scores) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(Number(score.toFixed(4))).toBe(score);
    }
  });

  it('answers the same bytes twice, also from a fresh retriever', async () => {
    const request = { subject: dyed, locale: 'ko', wanted: ['ko/photo/how-to-take'], top: 6 } as const;
    const once = JSON.stringify(await retriever.support(request, signal));
    expect(JSON.stringify(await retriever.support(request, signal))).toBe(once);
    expect(JSON.stringify(await createEmbeddedRetriever().support(request, signal))).toBe(once);
  });

  it('shows nothing of a condition that was neither seen nor told of', async () => {
    const ids = idsOf(await support(dyed, [], 50));
    const byId = new Map(corpus.passages.map((passage) => [passage.id, passage]));
    const allowed = ['interfollicular_erythema', 'dandruff', 'hair_dye_perm', 'photo_taking'];
    expect(ids.filter((id) => !byId.get(id)?.conditions.some((code) => allowed.includes(code)))).toEqual([]);
  });

  it('shows an urgent passage only when the decision names it', async () => {
    const id = 'ko/urgent/anaphylaxis';
    const text = '입술이 붓고 숨이 차요';
    expect(
      idsOf(await support({ ...dyed, text }, [], 50)).filter((one) => one.startsWith('ko/urgent/')),
    ).toEqual([]);
    expect(idsOf(await support({ ...dyed, text }, [id]))[0]).toBe(id);
  });

  it('does not search for what the person said is not so', async () => {
    const text = '정수리가 가늘어져요. 출산한 적 없어요.';
    const start = text.indexOf('출산');
    const negated = symptom('exposure.te_trigger', { polarity: 'negated', span: [start, text.length] });
    const thin = caseOf({ text, findings: [{ condition: 'hair_loss', severity: 2 }] });
    const without = caseOf({ ...thin, text: '정수리가 가늘어져요.' });
    expect(await support({ ...thin, symptoms: [negated] })).toEqual(await support(without));
    expect(await support(thin)).not.toEqual(await support(without));
  });

  it('keeps guidance written for others away: no pregnancy passage for a man', async () => {
    const acne = {
      profile: 'face',
      text: '임신 중 여드름',
      findings: [{ condition: 'acne', probability: 0.9 }],
    } as const;
    expect(idsOf(await support(caseOf(acne), [], 50))).toContain('ko/acne/pregnancy');
    expect(idsOf(await support(caseOf({ ...acne, person: { sex: 'male' } }), [], 50))).not.toContain(
      'ko/acne/pregnancy',
    );
  });

  it('puts a passage later while a fact that could forbid it is unknown', async () => {
    const text = '톡클리어 과산화벤조일 매일 발라도 되나요';
    const base = { profile: 'face', text, findings: [{ condition: 'acne', probability: 0.9 }] } as const;
    const no = (concept: string) => symptom(concept, { polarity: 'negated', span: [0, 0] });
    const known = caseOf({
      ...base,
      person: { allergies: [], isotretinoin: false },
      symptoms: [no('weeping'), no('blisters')],
    });
    const scoreOf = async (subject: Case) =>
      (await support(subject, [], 50)).find((one) => one.id === 'ko/acne/benzoyl-peroxide')?.score ?? 0;
    expect(await scoreOf(known)).toBeGreaterThan(await scoreOf(caseOf(base)));
    expect(await scoreOf(caseOf(base))).toBeGreaterThan(0);
  });

  it('passes over ids it does not have and languages it does not speak', async () => {
    expect(idsOf(await support(dyed, ['ko/no/such'], 1))).not.toContain('ko/no/such');
    expect(
      await retriever.support(
        { subject: dyed, locale: 'en', wanted: ['ko/scalp/sensitive-wash'], top: 5 },
        signal,
      ),
    ).toEqual([]);
  });

  it.each(['', '🥲', '?'.repeat(100_000), '두피 '.repeat(40_000)])(
    'answers whatever is typed (%#)',
    async (text) => {
      const found = await support({ ...dyed, text });
      expect(found.length).toBeGreaterThan(0);
    },
  );

  it('stops when asked to', async () => {
    const request = { subject: dyed, locale: 'ko', wanted: [], top: 5 } as const;
    await expect(retriever.support(request, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('leaves out a passage that repeats a point already made', async () => {
    const [first] = corpus.passages.filter((passage) => passage.id === 'ko/dandruff/what-it-is');
    if (first === undefined) throw new Error('missing passage');
    const twin = { ...first, id: 'ko/dandruff/zz-again', text: `${first.text} 네.` };
    const doubled: Corpus = { ...corpus, passages: [...corpus.passages, twin] };
    const request = {
      subject: { ...dyed, text: '비듬은 왜 생기나요' },
      locale: 'ko',
      wanted: [],
      top: 50,
    } as const;
    const ids = idsOf(await createEmbeddedRetriever({ corpus: doubled }).support(request, signal));
    expect(ids).toContain(first.id);
    expect(ids).not.toContain(twin.id);
  });
});

/** A thing a person may state, how it enters the Case, and the tokens it makes true: kept apart from the code under test. */
const STATEMENTS: readonly {
  readonly part: (subject: Case) => Partial<Case>;
  readonly makesTrue: readonly string[];
}[] = [
  { part: (s) => ({ person: { ...s.person, pregnant: true } }), makesTrue: ['pregnant'] },
  { part: (s) => ({ person: { ...s.person, planningPregnancy: true } }), makesTrue: ['planning_pregnancy'] },
  { part: (s) => ({ person: { ...s.person, breastfeeding: true } }), makesTrue: ['breastfeeding'] },
  { part: (s) => ({ person: { ...s.person, isotretinoin: true } }), makesTrue: ['isotretinoin'] },
  { part: (s) => ({ person: { ...s.person, diabetes: true } }), makesTrue: ['diabetes'] },
  { part: (s) => ({ person: { ...s.person, age: 5 } }), makesTrue: ['age<12', 'age<13', 'age<15', 'age<18'] },
  { part: (s) => ({ person: { ...s.person, age: 16 } }), makesTrue: ['age<18'] },
  {
    part: (s) => ({ person: { ...s.person, ageMonths: 4 } }),
    makesTrue: ['age_months<6', 'age<3', 'age<12', 'age<18'],
  },
  { part: (s) => ({ person: { ...s.person, daysSinceDye: 3 } }), makesTrue: ['daysSinceDye<=7'] },
  {
    part: (s) => ({ person: { ...s.person, history: ['심부전', '신장병'] } }),
    makesTrue: ['heart_disease', 'kidney_disease'],
  },
  {
    part: (s) => ({
      person: { ...s.person, allergies: ['케토코나졸', '아스피린', '염색약', '과산화벤조일', '아젤라산'] },
    }),
    makesTrue: [
      'allergy:azole',
      'allergy:aspirin',
      'allergy:salicylate',
      'allergy:ppd',
      'allergy:benzoyl_peroxide',
      'allergy:azelaic',
    ],
  },
  { part: (s) => ({ symptoms: [...s.symptoms, symptom('weeping')] }), makesTrue: ['broken_skin'] },
  { part: (s) => ({ symptoms: [...s.symptoms, symptom('pustules')] }), makesTrue: ['pus'] },
  { part: (s) => ({ symptoms: [...s.symptoms, symptom('round_bare_patch')] }), makesTrue: ['patchy_loss'] },
  {
    part: (s) => ({ findings: [...s.findings, { condition: 'interfollicular_erythema', severity: 3 }] }),
    makesTrue: ['interfollicular_erythema>=2'],
  },
];

const EVERY_FINDING = {
  scalp: ['fine_scale', 'excess_sebum', 'dandruff', 'hair_loss'].map((condition) => ({
    condition,
    severity: 2 as const,
  })),
  face: ['acne', 'atopic_dermatitis', 'psoriasis'].map((condition) => ({ condition, probability: 0.3 })),
  lesion: ['fungal', 'viral', 'eczema'].map((condition) => ({ condition, probability: 0.3 })),
};

describe('a contraindicated passage', () => {
  it('never appears, named or found, whoever the person is and whatever they type', async () => {
    const statements = fc.subarray([...STATEMENTS]);
    const profile = fc.constantFrom('scalp', 'face', 'lesion');
    const text = fc.subarray(
      corpus.passages.flatMap((one) => one.asks.slice(0, 2)),
      { maxLength: 4 },
    );
    const every = corpus.passages.map((one) => one.id);
    await fc.assert(
      fc.asyncProperty(statements, profile, text, fc.subarray(every), async (chosen, kind, words, wanted) => {
        let subject = caseOf({ profile: kind, findings: EVERY_FINDING[kind], text: words.join('. ') });
        for (const { part } of chosen) subject = { ...subject, ...part(subject) };
        // Of two ages stated the later one stands; the months, which stand beside it, may contradict it.
        fc.pre(chosen.filter(({ makesTrue }) => makesTrue.includes('age<18')).length <= 1);
        const holds = new Set(chosen.flatMap(({ makesTrue }) => makesTrue));
        const shown = new Set(idsOf(await support(subject, wanted, 500)));
        const wrong = corpus.passages.filter(
          (one) => shown.has(one.id) && one.contraindications.some((token) => holds.has(token)),
        );
        expect(idsOf(wrong)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a retriever over an index that was made before', async () => {
  const embedder = createSmallEmbedder();
  const few = corpus.passages.filter(({ id }) => /^ko\/(?:dandruff|hair-dye)\//.test(id));
  const own = { id: 'own', version: '1.2.0', sha256: 'of its passages', passages: few };
  const index = await buildIndex(own, embedder, { locale: 'ko' });
  const request = { subject: dyed, locale: 'ko', wanted: ['ko/hair-dye/patch-test'], top: 4 } as const;

  it('supports as one over the same corpus does, and names it', async () => {
    const made = createEmbeddedRetriever({ index });
    expect(await made.support(request, signal)).toEqual(
      await createEmbeddedRetriever({ corpus: own }).support(request, signal),
    );
    expect(made.corpus).toEqual({ id: 'own', version: '1.2.0', sha256: 'of its passages' });
    expect(made.embedder).toBe(embedder.fingerprint);
  });

  it('passes over what rules name and the index does not hold', async () => {
    const found = await createEmbeddedRetriever({ index }).support(
      { ...request, wanted: ['ko/scalp/sensitive-wash'] },
      signal,
    );
    expect(idsOf(found)).not.toContain('ko/scalp/sensitive-wash');
    for (const id of idsOf(found)) expect(id).toMatch(/^ko\/(?:dandruff|hair-dye)\//);
  });

  it('is refused at once where another embedder made the index', () => {
    const other = { ...embedder, fingerprint: 'other:1' };
    expect(() => createEmbeddedRetriever({ index, embedder: other })).toThrow(
      expect.objectContaining({ code: 'fingerprint_mismatch' }),
    );
  });
});

it('answers the next request after one that was given up while the corpus was embedded', async () => {
  const controller = new AbortController();
  const embedder = createSmallEmbedder();
  const own = { id: 'own', version: '1', sha256: 'x', passages: corpus.passages.slice(0, 9) };
  const patient = createEmbeddedRetriever({ corpus: own, embedder });
  const request = { subject: dyed, locale: 'ko', wanted: [], top: 4 } as const;
  const given = patient.support(request, controller.signal);
  controller.abort();
  await expect(given).rejects.toThrow();
  await expect(patient.support(request, signal)).resolves.toBeInstanceOf(Array);
});
