import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { targets } from '../deciding/targets.js';
import { BOOK } from '../generated/book.js';
import { RATIONALE } from '../generated/rationale.js';
import { ACTIVES } from '../products/actives.js';
import { activesInText } from '../products/activesInText.js';

const read = (path: string) => parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const words = Object.assign(
  {},
  ...BOOK.packs.map(({ id }) => read(`../../packs/${id}/wording.ko.yaml`).items ?? {}),
) as Record<string, { title: string; text: string }>;
const wording = Object.assign(
  {},
  ...BOOK.packs.map(({ id }) => read(`../../packs/${id}/wording.ko.yaml`).rules ?? {}),
) as Record<string, { because: string; caution?: string }>;
const items = Object.entries(BOOK.items);
const rules = BOOK.packs.flatMap((pack) => pack.rules);

/** What an item may hold besides the actives that have names: kinds that no product name tells. */
const KINDS = ['emollient', 'oil', 'sunscreen_mineral', 'sunscreen_chemical'];

/** Actives that an item's words name without putting them on anybody, each for its reason. */
const MENTIONED: Readonly<Record<string, readonly string[]>> = {
  next_dose_wait_call: ['topical_steroid', 'immunosuppressant'], // not to be skipped
  steroid_on_face_check: ['topical_steroid'], // to be shown to somebody
  ask_prescriber_frequency: ['retinol'], // what is asked about
  wash_out_dye: ['hair_dye'], // to be washed out
  bring_dye_package: ['hair_dye'], // to be brought along
  oral_retinoid_in_use: ['retinol'], // the name of the family
  hydroquinone_in_use: ['sunscreen'],
  hydrocortisone_in_use: ['topical_steroid'], // the pharmacy's word for it
  adapalene_in_use: ['sunscreen'],
  tretinoin_in_use: ['sunscreen'],
  retinol_in_use: ['sunscreen'],
  retinol_start: ['sunscreen'],
  adenosine_option: ['retinol'], // instead of it
  shade_spot: ['sunscreen'], // not on sores
  mark_sun_and_time: ['sunscreen'],
  sensitive_reset: ['moisturiser', 'sunscreen'],
  lukewarm_bath: ['moisturiser'],
  elderly_emollient_care: ['moisturiser'],
  isotretinoin_bland_care: ['moisturiser'],
  itch_cool_cloth: ['moisturiser'],
  psoriasis_protect_skin: ['moisturiser'],
  oil_light_moisturiser: ['moisturiser'],
  petrolatum_night: ['moisturiser'], // under it
  wart_salicylic_hand_foot: ['petrolatum'], // around it
};

describe('what items hold', () => {
  it('is named by codes that everyone knows', () => {
    const known = new Set([...KINDS, ...ACTIVES.map(({ code }) => code)]);
    const unknown = items.flatMap(([code, { contains }]) =>
      contains.filter((one) => !known.has(one)).map((one) => `${code}: ${one}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(items.filter(([, { kind }]) => kind === 'do'))(
    '%s declares every active that its words name',
    (code, { contains }) => {
      const { title, text } = words[code]!;
      const named = new Set(activesInText(`${title}. ${text}`).map(({ active }) => active));
      const undeclared = [...named].filter((active) => !contains.includes(active));
      expect(undeclared.sort()).toEqual([...(MENTIONED[code] ?? [])].sort());
    },
  );

  it('puts what is in use in its class, by its code', () => {
    for (const [code, { classes }] of items)
      if (code.endsWith('_in_use')) expect(classes, code).toContain('in_use');
  });
});

describe('what proposes items', () => {
  const proposing = (code: string) =>
    rules.filter(({ care = [] }) => care.some((use) => (typeof use === 'string' ? use : use.item) === code));

  it.each(items.map(([code]) => code))(
    '%s has a rule, and the rule a publication or our own name',
    (code) => {
      const ids = proposing(code).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids)
        for (const source of RATIONALE.rationale[id]!.sources)
          expect(RATIONALE.sources[source], `${id}: ${source}`).toMatchObject({
            org: expect.stringMatching(/\S{2,}/),
            title: expect.stringMatching(/\S.{3,}/),
          });
    },
  );
});

describe('the sources of contraindications', () => {
  const forbidding = rules.filter(({ kind }) => kind === 'contraindication');
  const cited = (id: string) =>
    RATIONALE.rationale[id]!.sources.map((source) => ({ source, ...RATIONALE.sources[source]! }));

  it('are publications, not copies of them', () => {
    const copy = /blog|tistory|cafe|naver|daum|wiki|forum|bbs/i;
    const copies = forbidding.flatMap(({ id }) =>
      cited(id).filter(({ org, title, url = '' }) => copy.test(`${org} ${title} ${url}`)),
    );
    expect(copies).toEqual([]);
  });

  it('back what is called verified or an association', () => {
    for (const { id } of forbidding) {
      const { status } = RATIONALE.rationale[id]!;
      const published = cited(id).filter(({ source, seen }) => source !== 'editorial' && seen !== 'unread');
      if (status === 'verified' || status === 'association') expect(published.length, id).toBeGreaterThan(0);
    }
  });
});

describe('a prescribed medicine in use', () => {
  const prescribed = items.filter(([, { classes }]) => classes.includes('prescribed'));
  const against = rules.filter(({ withhold }) =>
    prescribed.some(([code, item]) => targets(withhold, code, item)),
  );
  const warning = rules.filter(
    ({ kind, caution, ifUnknown }) =>
      kind === 'contraindication' &&
      (caution || ifUnknown) &&
      prescribed.some(([code, item]) => targets(caution, code, item)),
  );

  it.each(against.map(({ id }) => id))('is named by %s only with whom to call', (id) => {
    expect(wording[id]!.because).toMatch(/처방받은 곳에 먼저 연락|처방받은 곳에 물어|의료진/);
  });

  it('is never to be stopped', () => {
    for (const { id } of [...against, ...warning])
      expect(`${wording[id]!.because} ${wording[id]!.caution ?? ''}`).not.toMatch(
        /끊으세요|중단하세요|드시지 마세요|복용하지 마세요/,
      );
  });
});
