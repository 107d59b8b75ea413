import { createEmbeddedRetriever } from '@skin-advise/rag';
import { readIndexFile } from '@skin-advise/rag/file';
import { createAdvisor } from 'skin-advise';

const index = await readIndexFile(process.argv[2] ?? 'my.index');
const advisor = createAdvisor({ retriever: createEmbeddedRetriever({ index }) });
const advice = await advisor.advise({
  profile: 'scalp',
  severities: { 비듬: 2, 모낭사이홍반: 1 },
  symptomText: '염색하고 두피가 가려워요',
});
console.log(
  advice.guidance.map(({ id, title }) => `${id}  ${title}`),
  advice.provenance.corpus,
);
