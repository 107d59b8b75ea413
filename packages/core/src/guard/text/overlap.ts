/** How much two short stretches share, 0–1: Dice over the character pairs of their words, numbers left out. */
export function overlap(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}

/** Words that any number may stand beside. */
const COMMON = /^(?:동안은?|안에|안에는|이내에?|정도|집에서|하루에?)$/u;
const ENDING = /(?:보세요|주세요|하세요|으세요|세요|습니다|됩니다|시면|셔요)$/u;

function pairs(text: string): Set<string> {
  const words = (text.match(/[가-힣A-Za-z]{2,}/gu) ?? [])
    .map((word) => word.replace(ENDING, ''))
    .filter((word) => !COMMON.test(word));
  return new Set(words.flatMap((word) => [...word].slice(1).map((char, at) => word[at]! + char)));
}
