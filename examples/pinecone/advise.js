import { createStoreRetriever } from '@skin-advise/rag';
import { createAdvisor } from 'skin-advise';
import { embedder, store } from './store.js';

const advisor = createAdvisor({ retriever: createStoreRetriever({ store, embedder }) });
const advice = await advisor.advise({
  profile: 'scalp',
  severities: { 비듬: 2 },
  symptomText: '각질이 어깨에 떨어져요',
});
console.log(
  advice.triage.headline,
  advice.guidance.map((passage) => passage.title),
  advice.notices.map((notice) => notice.text),
);
