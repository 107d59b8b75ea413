import type { Message } from '../grammar/Message.js';
import type { Match } from '../grammar/matchConcepts.js';

const BITES: ReadonlySet<string> = new Set(['bite_act', 'mouthed']);
const FOR_ONE = /^.{0,4}(?:줬|준[다데 ]?|줌|주는|주시|주셨|줘|주고)/;

/** 남친이 물었는데, 할매가 점을 지져 줬는데: who bites or lends a hand is not who has the wound. */
export function isDoer({ clauses, text }: Message, { concept, clause, head }: Match): boolean {
  const { tokens } = clauses[clause]!;
  const verb = tokens[head]!;
  if (concept.code === 'exposure.home_remedy_mole')
    return FOR_ONE.test(text.chars.slice(verb.start, verb.end + 4));
  if (concept.code !== 'exposure.animal_bite') return false;
  if (!tokens.some(({ name, start }) => start === verb.start && BITES.has(name))) return false;
  const who = tokens.findLast(({ name, start }) => name === 'subj_other' && start < verb.start);
  return who !== undefined && (/^[이가]/.test(text.chars.slice(who.end)) || text.chars[who.end - 1] === '집');
}
