import { describe, expect, it } from 'vitest';
import { readSymptoms } from '../readText.js';
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

describe('how something is used', () => {
  it.each([
    ['니조랄 주 2회 7주.', 'ketoconazole', 49, 2],
    ['미녹시딜을 하루에 두 번씩 석 달째 바르고 있어요', 'minoxidil', 90, 14],
    ['디페린은 이틀에 한 번 발라요', 'adapalene', undefined, 3.5],
    ['케토코나졸 샴푸로 일주일에 2~3번 감은 지 한 달 됐어요', 'ketoconazole', 30, 3],
    ['레티놀 3일에 한번, 2주째', 'retinol', 14, 2.3],
    ['미녹시딜 5% 매일 발라요', 'minoxidil', undefined, 7],
    ['로아큐탄 끊은 건 아니고 먹고 있어요', 'isotretinoin', undefined, undefined],
    ['벤조일 1주 전에 샀고 아직 안 써 봤어요', 'benzoyl_peroxide', undefined, undefined],
  ])('%s: %s for %s days, %s times a week', (text, active, days, timesPerWeek) => {
    const { habit } = activesInText(text).find((found) => found.active === active)!;
    expect([habit.days, habit.timesPerWeek]).toEqual([days, timesPerWeek]);
  });

  it.each([
    [
      '에피듀오 15주. 결절은 줄었음. 붉은 건 호전 X.',
      ['time.treated_4w_no_better', 'time.treated_12w_no_better'],
    ],
    ['니조랄 두 달 썼는데 비듬이 그대로예요', ['time.treated_4w_no_better']],
    ['니조랄 두 달 썼더니 비듬이 거의 없어요', []],
    ['니조랄 일주일 썼는데 비듬이 그대로예요', []],
  ])('%s: %s', (text, expected) => {
    const result = {
      format: 'test',
      profile: 'scalp',
      findings: [],
      person: {},
      text,
      history: [],
      notices: [],
    } as const;
    const tried = readSymptoms(text, result).filter(({ concept }) => concept.startsWith('time.treated'));
    expect(tried.map(({ concept }) => concept).sort()).toEqual([...expected].sort());
  });
});
