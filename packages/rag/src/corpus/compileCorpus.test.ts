import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../scripts/compileCorpus.js';
import { printCorpus } from '../../scripts/printCorpus.js';
import { corpus as generated } from '../generated/corpus.js';

const folder = fileURLToPath(new URL('../../passages/ko', import.meta.url));

/** Ids that rules name: renaming one leaves care without its support. */
const NAMED_BY_RULES = `
hair-dye/after-redness hair-dye/patch-test hair-dye/perm-gap dandruff/antifungal-shampoo dandruff/what-it-is
dandruff/zinc-shampoo scalp/sensitive-wash scalp/oily-wash scalp/folliculitis-care scalp/fine-scale-care
scalp/when-to-see hair-loss/gradual hair-loss/shedding-after-event hair-loss/minoxidil hair-loss/round-patch
acne/basic-care acne/benzoyl-peroxide acne/salicylic-acid acne/azelaic-acid acne/pregnancy acne/do-not-squeeze
acne/when-to-see retinoid/irritation retinoid/pregnancy atopic/moisturising atopic/bathing atopic/when-to-see
psoriasis/care psoriasis/when-to-see rosacea/triggers rosacea/eye seborrheic/face-care skin/gentle-wash
skin/moisturiser skin/sensitive-reset skin/oil-and-dehydration sun/sunscreen-amount sun/pigmentation
pigment/azelaic-niacinamide wrinkle/sunscreen-first score/reading-trends mole/self-check mole/seven-point mole/acral
mole/before-removal mole/photo-record lesion/bcc-like lesion/seborrheic-keratosis lesion/fungal-care
lesion/fungal-steroid lesion/warts lesion/molluscum lesion/eczema-care lesion/psoriasis-lichen photo/how-to-take
urgent/anaphylaxis urgent/spreading-infection urgent/drug-rash urgent/zoster urgent/eye urgent/burn
urgent/infant-fever medicine/do-not-stop-alone classifier/limits`
  .trim()
  .split(/\s+/)
  .map((name) => `ko/${name}`);

describe('the Korean corpus', () => {
  const compiled = compileCorpus(folder);
  const corpus = 'corpus' in compiled ? compiled.corpus : undefined;

  it('compiles without a problem', () => {
    expect('problems' in compiled ? compiled.problems : []).toEqual([]);
  });

  it('has every passage that rules name', () => {
    const ids = new Set(corpus?.passages.map((passage) => passage.id));
    expect(NAMED_BY_RULES.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('carries the checksum of its passages, in the order of their ids', () => {
    const ids = corpus?.passages.map((passage) => passage.id) ?? [];
    expect(ids).toEqual([...ids].sort());
    expect(corpus?.sha256).toBe(createHash('sha256').update(JSON.stringify(corpus?.passages)).digest('hex'));
  });

  it('is what was generated, byte for byte, however often it is compiled', () => {
    const again = compileCorpus(folder);
    const printed = corpus === undefined ? '' : printCorpus(corpus);
    expect('corpus' in again ? printCorpus(again.corpus) : '').toBe(printed);
    expect(readFileSync(new URL('../generated/corpus.ts', import.meta.url), 'utf8')).toBe(printed);
    expect(generated.sha256).toBe(corpus?.sha256);
  });

  it('tells no one to stop a prescribed medicine by themselves', () => {
    const stops = /(처방(받은)?\s*(약|연고)|복용)[^.]{0,12}(을|를)?\s*(끊으세요|중단하세요|멈추세요)/;
    expect(
      corpus?.passages.filter((passage) => stops.test(passage.text)).map((passage) => passage.id),
    ).toEqual([]);
  });

  it('says in every urgent passage where to go or whom to call', () => {
    const urgent = corpus?.passages.filter((passage) => passage.topic === 'red_flag') ?? [];
    expect(urgent.length).toBeGreaterThanOrEqual(7);
    const action = /119|109|응급실|오늘/;
    expect(urgent.filter((passage) => !action.test(passage.text)).map((passage) => passage.id)).toEqual([]);
  });

  it('calls its own judgement own knowledge or a proposal, never verified', () => {
    const alone = corpus?.passages.filter((passage) =>
      passage.sources.every((source) => source.org === 'skin-advise'),
    );
    const claimed = alone?.filter(
      (passage) => passage.status === 'verified' || passage.status === 'association',
    );
    expect(claimed?.map((passage) => passage.id)).toEqual([]);
  });
});
