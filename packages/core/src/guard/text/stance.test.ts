import { describe, expect, it } from 'vitest';
import { underDont } from './readHeadings.js';
import { splitSentences } from './Sentence.js';
import { stanceAt } from './stance.js';

/** The stance of what follows the bar. */
const stance = (text: string) => stanceAt(text.replace('|', ''), text.indexOf('|'));

describe('stanceAt', () => {
  it.each([
    '연고를 바르|세요',
    '얇게 발라| 주시고요',
    '짜|도 괜찮아요',
    '바르|면 됩니다',
    '터뜨린| 다음 바르세요',
    '바르|면 빨리 가라앉아요',
  ])('hears %s as told to do', (text) => {
    expect(stance(text)).toBe('do');
  });
  it.each([
    '짜|지 마세요',
    '긁|거나 뜯지 말고',
    '바르|면 안 돼요',
    '염색은| 쉬세요',
    '사우나|와 찜질방은 피하시고',
    '오일|은 바르지 않는 게 좋아요',
    '뜯|지도, 짜지도 않기',
  ])('hears %s as told to leave', (text) => {
    expect(stance(text)).toBe('dont');
  });
  it.each([
    '짜|고 싶겠지만 참아요',
    '레이저로 태우|면 검사할 조직이 남지 않아요',
    '염색|하고 나서 따가워요',
    '쓰|던 연고',
  ])('hears nothing told in %s', (text) => {
    expect(stance(text)).toBe('none');
  });
});

describe('underDont', () => {
  it('puts what follows a heading of things not to do under it, until one of things to do', () => {
    const sentences = splitSentences('하지 말 것 세 가지. 긁기, 밀기. 할 것은 하나, 순하게 감기.');
    const under = underDont(sentences);
    expect(sentences.map(({ start }) => under.has(start))).toEqual([true, true, false]);
  });
});
