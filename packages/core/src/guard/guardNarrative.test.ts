import { describe, expect, it } from 'vitest';
import type { Advice } from '../advising/advice.js';
import { guardNarrative } from './guardNarrative.js';

const advice = {
  triage: { headline: '2주 동안 집에서 관리하며 지켜보세요' },
  care: [{ text: '주 2회, 3~5분 두었다가 헹구세요.' }],
  withheld: [{ title: '바르는 미녹시딜', because: '붉은 두피에는 쓰지 않습니다.' }],
  referral: { text: '진물이 나면: 오늘이나 내일 피부과' },
  narrative: { text: '두피가 붉고 가렵다고 하셨어요.' },
  explanation: { because: [{ text: '염색 뒤 자극과 비슷한 모습입니다.' }] },
  case: { person: { daysSinceDye: 5 }, symptoms: [{ quote: '가려워요' }] },
} as unknown as Advice;

const codes = (text: string) => guardNarrative(advice, text).map(({ code }) => code);

describe('guardNarrative', () => {
  it.each([
    '염색한 지 5일, 두피가 붉고 가려워 신경 쓰이셨겠어요. 샴푸는 주 2회면 충분합니다.',
    '바르는 미녹시딜은 아직 시작하지 마세요. 두피가 가라앉는 것이 먼저예요.',
    '붉은기가 남아 있는 동안에는 염색을 쉬고, 순한 샴푸로 감아 주세요.',
  ])('lets a faithful text pass: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['names a disease as certain', '이 정도면 접촉피부염으로 확진됩니다.', 'diagnosis'],
    ['promises a cure', '꾸준히 쓰시면 완치될 수 있어요.', 'cure'],
    ['reassures', '크게 걱정하지 않으셔도 됩니다.', 'reassurance'],
    ['stops a medicine', '처방받은 연고는 오늘부터 끊으세요.', 'stop_medicine'],
    ['brings a number of its own', '샴푸는 하루 4번까지 괜찮습니다.', 'foreign_number'],
    ['recommends what was withheld', '바르는 미녹시딜을 정수리에 발라 보세요.', 'withheld_item'],
    ['breaks off', '두피가 붉을 때에는 순한 샴푸로 천천히', 'truncated'],
    ['is garbled', '두피가 붉을 때에는 \uFFFD 쉬세요.', 'garbled'],
    ['says too little', '네.', 'length'],
    ['loops', `${'샴푸 샴푸를 사용하면 샴푸 샴푸를 사용하고 '.repeat(4)}좋습니다.`, 'repetition'],
  ])('refuses a text that %s', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('points at the words it minds', () => {
    const text = '꾸준히 쓰시면 완치될 수 있어요.';
    const [finding] = guardNarrative(advice, text);
    expect(text.slice(...finding!.span)).toBe('완치');
  });
});
