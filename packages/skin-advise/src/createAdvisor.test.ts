import { renderJson } from '@skin-advise/core';
import { fakePhraser, fakeRetriever } from '@skin-advise/core/testing';
import { createEmbeddedRetriever, type Embedder } from '@skin-advise/rag';
import { describe, expect, it } from 'vitest';
import { createAdvisor } from './createAdvisor.js';

const result = {
  profile: 'scalp',
  severities: { 미세각질: 1, 피지과다: 1, 모낭사이홍반: 0, '모낭홍반/농포': 0, 비듬: 2, 탈모: 0 },
  metadata: { age: 40, gender: 'male' },
  symptomText: '비듬이 많아졌어요.',
};
const urgent = { ...result, symptomText: '염색하고 나서 입술이 붓고 숨이 차요' };
const timeouts = { retriever: 30, phraser: 30 };
/** For what is built in, on a machine that has others to serve. */
const patient = { retriever: 60_000 };
const codes = (advice: { notices: readonly { code: string }[] }) => advice.notices.map(({ code }) => code);

describe('an advisor whose outside engines misbehave', () => {
  it.each(['fails', 'hangs'] as const)('keeps the decision when the retriever %s', async (behaviour) => {
    const whole = await createAdvisor({ retriever: null }).advise(result);
    const broken = await createAdvisor({ retriever: fakeRetriever([], behaviour), timeouts }).advise(result);
    expect(broken.triage).toEqual(whole.triage);
    expect(broken.care).toEqual(whole.care);
    expect(codes(broken)).toContain('retriever_failed');
  });

  it.each<[string, Embedder['embed']]>([
    ['fails', () => Promise.reject(new Error('not installed'))],
    ['hangs', () => new Promise(() => {})],
  ])('finds the guidance of the built-in search when an embedder %s, and says so', async (_, embed) => {
    const embedder = { id: 'big', dimensions: 384, fingerprint: 'big:1', embed };
    const retriever = createEmbeddedRetriever({ embedder, embedderTimeoutMs: 30 });
    const whole = await createAdvisor({ timeouts: patient }).advise(result);
    const advice = await createAdvisor({ retriever, timeouts: patient }).advise(result);
    expect(whole.guidance.length).toBeGreaterThan(1);
    expect(advice.guidance).toEqual(whole.guidance);
    expect(advice.care).toEqual(whole.care);
    expect(codes(advice)).toContain('embedder_failed');
  });

  it('keeps the guidance as found when a reranker hangs, and says so', async () => {
    const reranker = { id: 'slow', rerank: () => new Promise<number[]>(() => {}) };
    const retriever = createEmbeddedRetriever({ reranking: { reranker, timeoutMs: 30 } });
    const whole = await createAdvisor({ timeouts: patient }).advise(result);
    const advice = await createAdvisor({ retriever, timeouts: patient }).advise(result);
    expect(advice.guidance).toEqual(whole.guidance);
    expect(advice.notices).toContainEqual({
      code: 'reranker_failed',
      text: expect.stringContaining('답이 없음'),
    });
  });

  it.each(['fails', 'hangs'] as const)('tells by template when the phraser %s', async (behaviour) => {
    const advice = await createAdvisor({ phraser: fakePhraser('', behaviour), timeouts }).advise(result);
    expect(advice.narrative.by).toBe('template');
    expect(codes(advice)).toContain('phraser_failed');
  });

  it('shows a text that passed the guard, and says who wrote it', async () => {
    const text = '비듬이 많아져 신경 쓰이셨겠어요. 아래 관리부터 차근차근 해 보세요.';
    const advice = await createAdvisor({ phraser: fakePhraser(text) }).advise(result);
    expect(advice.narrative).toEqual({ text, by: 'llm', model: 'fake' });
  });

  it('does not show a text that lies', async () => {
    const advice = await createAdvisor({
      phraser: fakePhraser('이 샴푸면 비듬이 완치됩니다. 걱정 마세요.'),
    }).advise(result);
    expect(advice.narrative.by).toBe('template');
    expect(advice.narrative.text).not.toContain('완치');
  });

  it('asks no model in an emergency, and suggests no product', async () => {
    let asked = false;
    const phraser = fakePhraser(() => {
      asked = true;
      return '천천히 하세요.';
    });
    const advice = await createAdvisor({ phraser }).advise(urgent);
    expect(advice.triage.level).toBe('emergency');
    expect(asked).toBe(false);
    expect(codes(advice)).toEqual(expect.arrayContaining(['phraser_skipped', 'products_wait']));
    expect(advice.care[0]!.code).toBe('call_119');
  });

  it('says so when the text could not be read, instead of taking it for no symptoms', async () => {
    const broken = () => {
      throw new Error('no');
    };
    expect(codes(await createAdvisor({ readSymptoms: broken }).advise(result))).toContain('reader_failed');
  });

  it('stops waiting when its caller gives up', async () => {
    const advice = await createAdvisor({ retriever: fakeRetriever([], 'hangs') }).advise(result, {
      signal: AbortSignal.abort(),
    });
    expect(codes(advice)).toContain('retriever_failed');
  });
});

describe('an advisor', () => {
  it('gives the same bytes whatever the order of keys in the input', async () => {
    const advisor = createAdvisor();
    const turned = Object.fromEntries(
      Object.entries({ ...result, metadata: { gender: 'male', age: 40 } }).reverse(),
    );
    expect(renderJson(await advisor.advise(turned))).toBe(renderJson(await advisor.advise(result)));
  });

  it('counts only the signs of the person in the photo, and never passes over the emergency of another', async () => {
    const about = (symptomText: string) =>
      createAdvisor({ retriever: null }).advise({ ...result, symptomText });
    const advice = await about('저는 비듬이 좀 있어요. 그런데 남편이 지금 숨을 못 쉬어요.');
    expect(advice.triage.level).toBe('self_care');
    expect(codes(advice)).toContain('other_person_urgent');
    expect(codes(await about('남편도 비듬이 있어요.'))).not.toContain('other_person_urgent');
  });

  it('has something to say even of low scores without a word of text', async () => {
    const low = { profile: 'score', scores: { oil: 1 }, polarity: 'higher_is_worse' };
    expect((await createAdvisor().advise(low)).narrative.text).toMatch(/\S/);
  });

  it('does not change the result it was given', async () => {
    const frozen = JSON.stringify(result);
    await createAdvisor().advise(result);
    expect(JSON.stringify(result)).toBe(frozen);
  });
});
