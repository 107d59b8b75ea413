import type { Sentence } from './Sentence.js';

const DONT_HEAD =
  /(?:하지\s*(?:말|않을|마실|말아야\s*할)|피할|피해야\s*할|안\s*할|금할|삼갈|쉬어야\s*할|멀리할)\s*(?:것|일|거|건|행동|점|게)(?=[은는들이과부도:,.\s]|$)|(?:금지|주의)\s*(?:사항|목록)?\s*:/u;
const DO_HEAD =
  /(?<!않을\s?|말\s?|말아야\s?)(?:^|[\s.,])(?:해\s*줄|해야\s*할|꼭\s*할|할)\s*(?:것|일|거|건)(?=[은는들이과부도:,.\s]|$)/u;

/** Sentences that stand under a heading of things not to do (하지 말 것 세 가지. 긁기, 밀기.), by offsets. */
export function underDont(sentences: readonly Sentence[]): ReadonlySet<number> {
  const under = new Set<number>();
  let within = false;
  for (const { text, start } of sentences) {
    const [dont, doing] = [DONT_HEAD.exec(text)?.index ?? -1, DO_HEAD.exec(text)?.index ?? -1];
    if (dont >= 0 || doing >= 0) within = dont > doing;
    else if (within && /세요|셔요|십시오|습니다/u.test(text)) within = false;
    if (within) under.add(start);
  }
  return under;
}
