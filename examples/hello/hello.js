import { createAdvisor } from 'skin-advise';

const advice = await createAdvisor().advise({
  profile: 'scalp',
  severities: { 비듬: 2 },
  symptomText: '각질이 어깨에 떨어져요',
});
console.log(
  advice.triage.headline,
  advice.care.map((item) => item.text),
);
