import { describe, expect, it } from 'vitest';
import { ACTIVES, activesInText, activesOf } from './index.js';
import { NAMES } from './names.js';

describe('activesOf', () => {
  it.each([
    ['레티놀', ['retinol']],
    ['AHA 토너', ['aha']],
    ['아다팔렌 겔', ['adapalene']],
    ['과산화벤조일 겔', ['benzoyl_peroxide']],
    ['에피듀오', ['adapalene', 'benzoyl_peroxide']],
    ['니조날 샴푸', ['ketoconazole']],
    ['디 페 린', ['adapalene']],
    ['Vitamin C 세럼', ['vitamin_c']],
    ['마이녹실액 5%', ['minoxidil']],
    ['마이녹실S', ['medicinal_yeast']],
    ['락티케어', ['hydrocortisone', 'topical_steroid']],
    ['헤어에센스', ['hair_essence']],
    ['도미나크림', ['hydroquinone']],
    ['도미나스', []],
    ['스티렌', []],
    ['에피듀오겔', ['adapalene', 'benzoyl_peroxide']],
    ['마이녹실S캡슐', ['medicinal_yeast']],
    ['락티케어HC', ['hydrocortisone', 'topical_steroid']],
    ['두타스테리트', ['dutasteride']],
    ['케토톱', []],
    ['샴푸', []],
    ['', []],
  ])('%s → %j', (name, actives) => {
    expect(activesOf(name)).toEqual(actives);
    expect(activesOf(name.normalize('NFD'))).toEqual(actives);
  });

  it('knows a name for every active it lists, and lists every one it names', () => {
    expect(Object.keys(NAMES).sort()).toEqual(ACTIVES.map(({ code }) => code).sort());
    for (const [code, names] of Object.entries(NAMES))
      for (const name of names.split(' ')) expect(activesOf(name), name).toContain(code);
  });
});

describe('activesInText', () => {
  it.each([
    ['레티놀 쓰고부터 따가워요', 'retinol', 'present', 'now'],
    ['디페린은 안 써요', 'adapalene', 'negated', 'now'],
    ['니조랄 써도 되나요?', 'ketoconazole', 'present', 'hypothetical'],
    ['작년에 로아큐탄 먹었어요', 'isotretinoin', 'present', 'past'],
    ['스테로이드 연고 바르다가 끊었어요', 'topical_steroid', 'present', 'past'],
    ['미녹시딜 바르고 있는데 가려워요', 'minoxidil', 'present', 'now'],
    ['레티놀이나 AHA는 안 발라요', 'retinol', 'negated', 'now'],
  ])('%s: %s %s %s', (text, active, polarity, time) => {
    const use = activesInText(text).find((found) => found.active === active);
    expect(use).toMatchObject({ polarity, time });
    expect(use?.quote).toBe(text.slice(...use!.span));
  });

  it('leaves out what others use', () => {
    expect(activesInText('남편이 미녹시딜을 발라요')).toEqual([]);
  });
});
