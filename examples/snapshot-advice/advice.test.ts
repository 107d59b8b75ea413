import { createAdvisor } from 'skin-advise';
import { adviceSerializer, fakePhraser, fakeRetriever } from 'skin-advise/testing';
import { expect, it } from 'vitest';

expect.addSnapshotSerializer(adviceSerializer);

const result = {
  profile: 'scalp',
  severities: { 비듬: 2, 피지과다: 2 },
  metadata: { age: 41, gender: 'male' },
  symptomText: '머리가 하루만 지나도 떡지고 비듬이 떨어져요. 붉거나 아프진 않아요.',
};

it('advises an oily scalp with dandruff as last reviewed', async () => {
  expect(await createAdvisor({ retriever: fakeRetriever() }).advise(result)).toMatchSnapshot();
});

it('takes a text of ours only when it passes the guard', async () => {
  const friendly = fakePhraser(
    '머리가 금세 떡지고 비듬까지 떨어져 불편하셨겠어요. 아래 관리부터 차근차근 해 보세요.',
  );
  const reckless = fakePhraser('걱정하지 마세요. 이 샴푸 하나면 30일 안에 완치됩니다.');
  const kind = await createAdvisor({ phraser: friendly }).advise(result);
  const refused = await createAdvisor({ phraser: reckless }).advise(result);
  expect(kind.narrative.by).toBe('llm');
  expect(refused.narrative.by).toBe('template');
});
