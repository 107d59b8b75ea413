import { CONCEPTS } from '../concepts/concepts.js';
import type { Message } from '../grammar/Message.js';
import type { Match } from '../grammar/matchConcepts.js';
import type { Scope } from '../grammar/Scope.js';
import { isDoer } from './isDoer.js';
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
const EXPERIENCE =
  /(?<![목기정인외내])(?:적|경험|기억|이력|전력|과거)(?:이|가|은|도|두)?(?:한번|몇번|두번|여러번)?(?:있|잇|많)|기억(?:이|만)?(?:나|생생)|(?<=[은던한난된간린친쓴진른든])적(?:[.,]|$)/;
const ONSET = /생[겼김긴기]|발견|시작|나타[났난나]|알게/;
const DOUBLY_PAST = /[았었였했졌났랐갔됐렸왔섰웠켰쳤]었/;
/** 커졌던 혹: but 가려웠던 자리 may itch still. */
const WAS = /[았었였했졌났랐갔됐렸왔섰웠켰쳤]던(?!데마다|자리|곳)/;
const LONG_PAST = /[았었였했졌났랐갔났됐렸왔섰웠켰쳤](?:었|던)/;

/** 고생했지, 혼났어요: a past tense of words that are not in the lexicon. */
const TOLD = /[았었였했졌났갔됐렸왔섰웠켰쳤](?:지요?|죠|다|어요?|음|습니다|네요?|는데|구요?)[.,]?$/;

const specialisations = (code: string): string[] =>
  CONCEPTS.filter((concept) => concept.specialises?.includes(code)).map((c) => c.code);
const SPECIALISATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  CONCEPTS.map((c) => [c.code, specialisations(c.code)]),
);

/** Said of others, they are things that happened to the writer. */
const OF_THE_WRITER = new Set(['exposure.household_itch', 'exposure.varicella_contact']);

/** Whoever has measles, it is the writer who met them; but another's journey is not the writer's. */
const isOfTheWriter = ({ clauses }: Message, { concept, clause }: Match) =>
  OF_THE_WRITER.has(concept.code) ||
  (concept.code === 'exposure.travel_or_measles_contact' &&
    clauses[clause]!.tokens.some(({ name }) => name === 'x_measles' || name === 'measles_patient'));

/** A match with its polarity, time, subject and the days since an event; and what a denial denies with it. */
export function toReading(message: Message, match: Match, quantities: readonly Quantity[]): Reading[] {
  const { concept, scope } = match;
  const days =
    concept.recentDays !== undefined || concept.code.startsWith('exposure.')
      ? daysSince(message, match, quantities)
      : null;
  const own: Reading = {
    code: concept.code,
    polarity: polarityOf(match),
    subject: subjectOf(message, match),
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

function subjectOf(message: Message, match: Match): Reading['subject'] {
  if (isOfTheWriter(message, match)) return 'self';
  const { clause, head } = match;
  const subject = message.subjects.at(clause, message.clauses[clause]!.tokens[head]!.start);
  return subject === 'other' && isDoer(message, match) ? 'self' : subject;
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
  const { concept, clause, head } = match;
  if (scope.hypothetical || isPlanned(message, match)) return 'hypothetical';
  const { recentDays } = concept;
  if (recentDays !== undefined && days !== null) return days > recentDays ? 'past' : 'now';
  if (concept.code === 'exposure.ppd_allergy_known' || concept.code === 'exposure.te_trigger') return 'now';
  if (scope.resolved || (isOver(message, match) && !scope.persists && !concept.code.startsWith('exposure.')))
    return 'past';
  return isToldAsPast(message, match, clause, head) ? 'past' : 'now';
}

/** 미녹시딜 발라볼까 하는데, 내일부터 먹으라는데, 시작 예정: not done yet. */
const PLANS =
  /(?:볼까|할까|받을까|맞을까|뺄까|바를까|먹을까|쓸까)|(?:예정|예약|계획|고민|고려)(?:중|이|인|임|입|하|해|됨|잡|$|[.,?])|(?:하|받으|맞으|먹으|쓰|바르|빼|보)려(?:고|는|구|다)|고싶|(?:으라|(?<!수두|홍역|포진|환자)라)(?:는데|고하|시는데|네요|던데)|몇(?:살|회|번)부터|가능(?:한가|할까|\?|$)/;
const AHEAD = /(?:내일|모레|글피|다음주|담주|다음달|담달|내년|나중에|이따)(?!까지)/;

/** Only what one does can be planned. */
function isPlanned(message: Message, { concept, clause, tokens }: Match): boolean {
  if (!concept.code.startsWith('exposure.')) return false;
  const { start, end, tokens: all } = message.clauses[clause]!;
  const from = all[Math.max(...tokens)]!.start;
  if (AHEAD.test(message.text.chars.slice(start, from))) return true;
  const done = all.some(({ start: at, tail, role }) => at >= from && tail?.past && role !== 'mark');
  const words = message.text.chars.slice(from, end);
  return /예약[했해]/.test(words) || (!done && PLANS.test(words));
}

/** A note may stand behind a part of the clause only. */
const isOver = (message: Message, { clause, head }: Match) =>
  message.over.has(clause, message.clauses[clause]!.tokens[head]!.start);

function isToldAsPast(message: Message, match: Match, clause: number, head: number): boolean {
  const { concept, scope } = match;
  const token = message.clauses[clause]!.tokens[head]!;
  const words = message.text.chars.slice(token.start, message.clauses[clause]!.end);
  if (EXPERIENCE.test(words) || endsAsExperience(message, clause, token.start)) return true;
  const era = message.eras.at(clause, token.start);
  const past = scope.past || tensed(message, clause, head);
  const { tokens } = message.clauses[clause]!;
  const nowSaid = tokens.some(({ name, start }) => name === 'now_mark' && start < token.start);
  const by = governing(message, clause, head);
  const was = concept.passing ? LONG_PAST : WAS;
  if (!nowSaid && (DOUBLY_PAST.test(by) || (!concept.code.startsWith('exposure.') && was.test(by))))
    return true;
  if (era === 'now') return false;
  if (!concept.passing && ONSET.test(words) && !concept.code.startsWith('exposure.')) return false;
  const told = past || !isPresent(message, clause, head);
  if (era === 'long_ago') return told;
  return told && (concept.passing === true || concept.code.startsWith('exposure.'));
}

/** 얼굴이 부어서 응급실 간 적 있어요, 눈이 안 떠져서 병원 갔었어요: what came of it is told as past. */
function endsAsExperience({ text, clauses }: Message, clause: number, from: number): boolean {
  for (let c = clause; c < clause + 3; c += 1) {
    const next = clauses[c + 1];
    const words = text.chars.slice(Math.max(from, clauses[c]!.start), clauses[c]!.end);
    if (!/(?:[어아여해려와워]서|[이가]나서|[고써])$/.test(words)) return false;
    if (next?.sentence !== clauses[clause]!.sentence) return false;
    if (next.tokens.some(({ role }) => role === 'sign')) continue;
    const then = text.chars.slice(next.start, next.end);
    if (
      EXPERIENCE.test(then) ||
      /(?:응급실|병원|입원|119|주사|수액|구급차)[^,.?]{0,8}[갔했탔맞렸]었/.test(then)
    )
      return true;
  }
  return false;
}

/** The words of the predicate that closes the matter: 열이 났었는데. */
function governing(message: Message, clause: number, head: number): string {
  const { tokens } = message.clauses[clause]!;
  const closing = tokens[head]!.tail ? tokens[head]! : tokens.slice(head + 1).find(({ tail }) => tail);
  const by = closing ?? tokens[head]!;
  return message.text.chars.slice(by.start, Math.max(by.tail?.end ?? 0, by.end + 4));
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
    const words = message.text.chars.slice(next.start, next.end);
    if (c > clause && TOLD.test(words) && !next.tokens.some(({ name }) => name === 'now_mark')) return true;
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
