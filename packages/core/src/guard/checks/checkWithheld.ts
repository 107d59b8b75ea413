import { ACTIVE_NAMES } from '../../generated/guardWords.js';
import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { maskQuotes } from '../text/maskQuotes.js';
import { underDont } from '../text/readHeadings.js';
import { splitSentences } from '../text/Sentence.js';
import { stanceAt } from '../text/stance.js';
import { SYNONYMS } from '../vocabulary/synonyms.js';

/** A withheld item recommended, under any of its names. One that says no, or why not, may name it. */
export function checkWithheld(plan: Plan, text: string): Fault[] {
  const names = plan.advice.withheld.flatMap(({ title, because }) => namesOf(`${title} ${because}`, title));
  if (names.length === 0) return [];
  const pattern = new RegExp(names.sort((a, b) => b.length - a.length).join('|'), 'giu');
  const sentences = splitSentences(maskQuotes(text));
  const dont = underDont(sentences);
  return sentences.flatMap(({ text: sentence, start }) => {
    if (dont.has(start)) return [];
    return [...sentence.matchAll(pattern)]
      .filter((match) => recommends(sentence, match.index + match[0].length))
      .map((match) => {
        const span = [start + match.index, start + match.index + match[0].length] as const;
        return { code: 'withheld' as const, span };
      });
  });
}

/** Its title, what rules call it, and what people call it. */
function namesOf(words: string, title: string): string[] {
  const actives = Object.values(ACTIVE_NAMES).filter((names) =>
    names.slice(0, 1).some((name) => words.toLowerCase().includes(name)),
  );
  const kinds = SYNONYMS.filter(({ heads }) => heads.test(words)).flatMap(({ names }) => names);
  return [...new Set([title, ...actives.flat().filter((name) => name.length > 2), ...kinds])].map(literal);
}

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** 순한 세안제라면 … 쓰셔도 괜찮습니다 recommends; 세안제를 쓰면 마르거든요 does not. */
function recommends(sentence: string, end: number): boolean {
  const rest = sentence.slice(end);
  const skipped =
    /^(?:이?라면|이면|일\s?때는|같은\s?(?:것|거)(?:이?라면)?)[,\s]/u.exec(rest)?.[0].length ?? 0;
  return stanceAt(sentence, end + skipped) === 'do';
}
