import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAdvisor } from 'skin-advise';
import { loadRules } from 'skin-advise/rules';
import { adviceSerializer } from 'skin-advise/testing';
import { expect, it } from 'vitest';

expect.addSnapshotSerializer(adviceSerializer);

const text = readFileSync(new URL('clinic.yaml', import.meta.url), 'utf8');
const rules = loadRules([{ file: 'clinic.yaml', text }]);
const mild = {
  profile: 'scalp',
  severities: { 비듬: 1, 모낭사이홍반: 0, '모낭홍반/농포': 0 },
  metadata: { age: 41, gender: 'male', daysSinceDye: 10 },
  symptomText: '비듬이 조금 있어요',
};

it('advises by the rules of the clinic', async () => {
  expect(await createAdvisor({ rules, retriever: null }).advise(mild)).toMatchSnapshot();
});

it('runs as it stands, on the built packages', () => {
  const script = fileURLToPath(new URL('advise.js', import.meta.url));
  const printed = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  expect(printed).toContain('4주 동안 적어 두었다가');
  expect(printed).toContain('더한 규칙 1개');
});
