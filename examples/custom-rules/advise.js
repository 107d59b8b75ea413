import { readFileSync } from 'node:fs';
import { createAdvisor } from 'skin-advise';
import { loadRules } from 'skin-advise/rules';

const text = readFileSync(new URL('clinic.yaml', import.meta.url), 'utf8');
const rules = loadRules([{ file: 'clinic.yaml', text }]);
const advice = await createAdvisor({ rules }).advise({
  profile: 'scalp',
  severities: { 비듬: 2 },
  symptomText: '각질이 어깨에 떨어져요',
});
console.log(
  advice.care.map((item) => item.text),
  advice.notices.map((notice) => notice.text),
);
