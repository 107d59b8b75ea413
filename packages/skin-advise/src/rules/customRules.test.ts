import { readFileSync } from 'node:fs';
import { adviceSchema } from '@skin-advise/core/schema';
import { describe, expect, it } from 'vitest';
import { createAdvisor } from '../createAdvisor.js';
import { loadRules } from './index.js';

const url = new URL('../../../../examples/custom-rules/clinic.yaml', import.meta.url);
const text = readFileSync(url, 'utf8');
const clinic = loadRules([{ file: 'clinic.yaml', text }]);
const load = (lines: string) =>
  loadRules([{ file: 'x.yaml', text: `pack: x\nversion: 1.0.0\nprofiles: [scalp]\n${lines}` }]);

const dandruff = (grade: number) => ({
  profile: 'scalp',
  severities: { 비듬: grade, 모낭사이홍반: 0, '모낭홍반/농포': 0 },
});
const acne = { profile: 'face', probabilities: { acne: 0.8 } };
const notice = (advice: { notices: readonly { code: string; text: string }[] }) =>
  advice.notices.find(({ code }) => code === 'rules_changed')?.text;
const codes = (advice: { care: readonly { code: string }[] }) => advice.care.map(({ code }) => code);

describe('advice by rules of one’s own', () => {
  const advisor = createAdvisor({ rules: clinic, retriever: null });
  const shipped = createAdvisor({ retriever: null });

  it('has what was added, in the words of the pack', async () => {
    const advice = await advisor.advise(dandruff(2));
    const item = advice.care.find(({ code }) => code === 'clinic_wash_diary')!;
    expect(item.text).toContain('4주 동안 적어 두었다가');
    expect(item.rules).toEqual(['clinic.care.wash-diary']);
    const english = await advisor.advise(dandruff(2), { locale: 'en' });
    expect(english.care.map(({ title }) => title)).toContain('A washing diary');
    expect(adviceSchema.safeParse(advice).error).toBeUndefined();
  });

  it('follows the rule that replaced a shipped one', async () => {
    expect(codes(await shipped.advise(dandruff(1)))).toContain('zinc_shampoo');
    expect(codes(await advisor.advise(dandruff(1)))).not.toContain('zinc_shampoo');
  });

  it('leaves out what only a switched-off rule proposed', async () => {
    const dyed = { ...dandruff(1), metadata: { daysSinceDye: 10 } };
    expect(codes(await shipped.advise(dyed))).toContain('dye_perm_same_day');
    expect(codes(await advisor.advise(dyed))).not.toContain('dye_perm_same_day');
  });

  it('says how far the rules are not the shipped ones, and names the pack', async () => {
    const advice = await advisor.advise(dandruff(1));
    expect(notice(advice)).toBe(
      '기본 규칙을 바꾸어 쓴 안내입니다: 더한 규칙 1개, 바꾼 규칙 1개, 끈 규칙 1개.',
    );
    expect(advice.provenance.packs.at(-1)).toMatchObject({ id: 'clinic', version: '1.0.0' });
    const english = await advisor.advise(dandruff(1), { locale: 'en' });
    expect(notice(english)).toContain('1 added, 1 replaced, 1 switched off.');
  });

  it('says nothing of it where the pack changes nothing', async () => {
    const advice = await advisor.advise(acne);
    expect(notice(advice)).toBeUndefined();
    expect(advice).toEqual(await shipped.advise(acne));
    expect(notice(await shipped.advise(dandruff(1)))).toBeUndefined();
  });

  it('warns when a rule that guards someone was switched off, for every result it guarded', async () => {
    const rules = load('disable: [{ rule: common.floor.airway, because: Told apart by our nurse. }]');
    const careless = createAdvisor({ rules, retriever: null });
    for (const result of [dandruff(1), acne]) {
      const advice = await careless.advise({ ...result, symptomText: '숨이 차요' });
      expect(notice(advice)).toContain('덜 조심스러울 수 있습니다');
      expect(advice.provenance.packs.map(({ id }) => id)).toContain('x');
    }
  });

  it('gives the same bytes for the same input and packs', async () => {
    const again = createAdvisor({ rules: loadRules([{ file: 'clinic.yaml', text }]), retriever: null });
    expect(JSON.stringify(await again.advise(dandruff(2)))).toBe(
      JSON.stringify(await advisor.advise(dandruff(2))),
    );
  });

  it('withholds an item of one’s own that contains what someone must not use', async () => {
    const rules = load(`rules:
  - id: x.care.foam
    kind: care
    when: { any: [text.empty == true, text.empty == false] }
    care: [x_foam]
    because: Our foam is offered to everyone.
    sources: [editorial]
    status: own_knowledge
items:
  x_foam: { kind: do, nature: product, order: 50, contains: [minoxidil] }
wording:
  ko:
    items: { x_foam: { title: 우리 폼, text: 하루 두 번 바르세요. } }
    rules: { x.care.foam: { because: 누구에게나 권합니다. } }
`);
    const pregnant = { ...dandruff(0), metadata: { pregnant: true, gender: 'female', age: 31 } };
    const advice = await createAdvisor({ rules, retriever: null }).advise(pregnant);
    expect(codes(advice)).not.toContain('x_foam');
    expect(advice.withheld.map(({ code }) => code)).toContain('x_foam');
  });
});
