import { CONCEPTS } from '../concepts/concepts.js';
import type { Message } from '../grammar/Message.js';
import type { Match } from '../grammar/matchConcepts.js';
import type { Scope } from '../grammar/Scope.js';
import type { Quantity } from './Quantity.js';
import type { Reading } from './Reading.js';

/** Denying a place's swelling says nothing of other places: only these speak for all. */
const WHOLE = new Set(['at_whole', 'at_body', 'at_scalp', 'at_head']);
const OWN_SWELLING = new Set([
  'at_eyelid',
  'at_eye',
  'at_eye_area',
  'at_face',
  'at_cheek',
  'at_lip',
  'at_tongue',
  'at_leg',
  'at_mouth_inside',
]);
const EXPERIENCE = /^(?:적|일|경험|기억)(?:이|은|도|두)?(?:있|잇|많)/;
const LONG_PAST = /[았었였했졌났랐갔났됐렸왔섰웠켰쳤]었/;

const specialisations = (code: string): string[] =>
  CONCEPTS.filter((concept) => concept.specialises?.includes(code)).map((c) => c.code);
const SPECIALISATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  CONCEPTS.map((c) => [c.code, specialisations(c.code)]),
);

/** A match with its polarity, time, subject and the days since an event; and what a denial denies with it. */
export function toReading(message: Message, match: Match, quantities: readonly Quantity[]): Reading[] {
  const { concept, clause, scope } = match;
  const days =
    concept.recentDays !== undefined || concept.code.startsWith('exposure.')
      ? daysSince(message, match, quantities)
      : null;
  const own: Reading = {
    code: concept.code,
    polarity: polarityOf(match),
    subject: concept.code === 'exposure.household_itch' ? 'self' : message.subjects[clause]!,
    time: timeOf(message, match, scope, days),
    ...extent(message, match),
    ...(days === null ? {} : { value: { amount: days, unit: 'days' as const } }),
  };
  if (own.code === 'symptom.swelling_local' && own.polarity === 'negated' && isElsewhere(message, match))
    return [];
  if (own.polarity !== 'negated' || own.time !== 'now') return [own];
  if (own.code === 'symptom.swelling_local' && hasPlace(message, match)) return [own];
  const denied = deniedWith(own.code).map((code) => ({ ...own, code, implied: true }));
  return [own, ...denied];
}

function polarityOf({ denied, scope }: Match): Reading['polarity'] {
  if (scope.unsure) return 'uncertain';
  return denied ? 'negated' : 'present';
}

function deniedWith(code: string): string[] {
  const direct = SPECIALISATIONS.get(code) ?? [];
  return direct.flatMap((special) => [special, ...deniedWith(special)]);
}

/** 얼굴은 안 부었어요: the face's concept says it; the general one is still open. */
function isElsewhere(message: Message, match: Match): boolean {
  return placesIn(message, match).some((name) => OWN_SWELLING.has(name));
}

const hasPlace = (message: Message, match: Match) =>
  placesIn(message, match).some((name) => !WHOLE.has(name));

function placesIn(message: Message, { clause, head }: Match): string[] {
  const { tokens } = message.clauses[clause]!;
  return tokens
    .slice(0, head)
    .filter((token) => token.name.startsWith('at_'))
    .map((token) => token.name);
}

function timeOf(message: Message, match: Match, scope: Scope, days: number | null): Reading['time'] {
  if (match.concept.code === 'time.recurrent') return 'now';
  if (scope.hypothetical) return 'hypothetical';
  const { concept, clause, head } = match;
  const { recentDays } = concept;
  if (recentDays !== undefined && days !== null) return days > recentDays ? 'past' : 'now';
  if (concept.code === 'exposure.ppd_allergy_known' || concept.code === 'exposure.te_trigger') return 'now';
  if (scope.resolved || (message.over.has(clause) && !concept.code.startsWith('exposure.'))) return 'past';
  return isToldAsPast(message, match, clause, head) ? 'past' : 'now';
}

function isToldAsPast(message: Message, match: Match, clause: number, head: number): boolean {
  const { concept, scope } = match;
  const token = message.clauses[clause]!.tokens[head]!;
  const after = message.text.chars.slice(token.end, token.end + 6);
  if (EXPERIENCE.test(after)) return true;
  const era = message.eras[clause]!;
  const past = scope.past || tensed(message, clause, head);
  const nowSaid = message.clauses[clause]!.tokens.some(({ name }) => name === 'now_mark');
  if (
    !nowSaid &&
    LONG_PAST.test(message.text.chars.slice(Math.max(0, token.start), token.end + 4)) &&
    concept.passing
  )
    return true;
  if (era === 'now') return false;
  const told = past || !isPresent(message, clause, head);
  if (era === 'long_ago') return told;
  return told && (concept.passing === true || concept.code.startsWith('exposure.'));
}

/** Whether the verb that closes the matter says that it is so now (예전에 쓰던 크림인데 따가워요). */
function isPresent(message: Message, clause: number, head: number): boolean {
  const { tokens } = message.clauses[clause]!;
  const closing = tokens[head]!.tail ? tokens[head]! : tokens.slice(head + 1).find(({ tail }) => tail);
  const tail = closing?.tail;
  return tail !== undefined && tail !== null && !tail.past && !tail.tenseless && !tail.nominal;
}

/** 작년에 붓고 가려웠어요: 붓고 takes its tense from the end of the sentence. */
function tensed(message: Message, clause: number, head: number): boolean {
  const token = message.clauses[clause]!.tokens[head]!;
  if (token.tail && !token.tail.tenseless) return false;
  const sentence = message.clauses[clause]!.sentence;
  for (let c = clause; c < clause + 4; c += 1) {
    const next = message.clauses[c];
    if (next?.sentence !== sentence) return false;
    if (next.tokens.some((other) => other.tail?.past && (c > clause || other.start > token.start)))
      return true;
  }
  return false;
}

/** 염색한 지 5일, 사흘 전에 염색: in the same clause, or at the head of the next one (염색하고 사흘 뒤에). */
function daysSince(message: Message, { clause }: Match, quantities: readonly Quantity[]): number | null {
  const here = message.clauses[clause]!;
  const next = message.clauses[clause + 1];
  const days = quantities.filter(
    (q) => q.kind === 'days' && q.role !== 'within' && !(q.role === 'plain' && q.amount > 1),
  );
  const own = days.find((q) => q.start >= here.start && q.start < here.end);
  const following =
    next?.sentence === here.sentence
      ? days.find((q) => q.start >= next.start && q.start - next.start <= 2 && q.role !== 'ago')
      : undefined;
  const found = own ?? following;
  return found ? Math.round(found.amount) : null;
}

/** The words of the match and what governs them. */
function extent(message: Message, match: Match): { start: number; end: number } {
  const { tokens } = message.clauses[match.clause]!;
  const used = match.tokens.map((k) => tokens[k]!);
  const last = Math.max(...match.tokens);
  const governing = tokens.slice(last + 1).find((token) => token.tail);
  const ends = [...used, ...(governing ? [governing] : [])].map((token) => token.tail?.end ?? token.end);
  return { start: Math.min(...used.map((token) => token.start)), end: Math.max(...ends) };
}
