import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.js';

describe('tokenise', () => {
  it('reads Hangul as pairs, across a single space too, so that spacing does not matter', () => {
    expect(tokenise('패치테스트')).toEqual(['패치', '치테', '테스', '스트']);
    expect(tokenise('패치 테스트')).toEqual(['패', '패치', '치테', '테스', '스트']);
  });

  it('keeps one-syllable words, also under a particle', () => {
    expect(tokenise('점')).toEqual(['점']);
    expect(tokenise('점이')).toContain('점');
    expect(tokenise('점수가')).not.toContain('점');
  });

  it('keeps Latin words and numbers whole and lower case', () => {
    expect(tokenise('SPF 50+, BPO2.5%')).toEqual(['spf', '50', 'bpo', '2', '5']);
  });

  it('does not join words over punctuation or line ends', () => {
    expect(tokenise('비듬.\n두피')).not.toContain('듬두');
  });

  it('reads decomposed Hangul as composed', () => {
    expect(tokenise('가려움'.normalize('NFD'))).toEqual(tokenise('가려움'));
  });

  it('finds nothing in emoji and punctuation', () => {
    expect(tokenise('🥲🥲 … !!')).toEqual([]);
  });
});
