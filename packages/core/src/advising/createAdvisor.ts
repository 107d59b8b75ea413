import { guard } from '../guard/guard.js';
import { phraseAdvice } from '../phrasing/phraseAdvice.js';
import { type ReadOptions, readResult } from '../reading/index.js';
import type { Case, Finding, Notice, Person, ReadResult, Symptom } from '../vocabulary/case.js';
import { CONDITIONS } from '../vocabulary/condition.js';
import type { Locale } from '../vocabulary/locale.js';
import { isUrgent } from '../vocabulary/triage.js';
import type { Advice } from './advice.js';
import type { Decision } from './decision.js';
import { inputHash } from './inputHash.js';
import { joinPerson } from './joinPerson.js';
import type {
  Decider,
  FoundPassage,
  PersonReader,
  Phraser,
  Retriever,
  SecondOpinion,
  SymptomReader,
  Wording,
} from './ports.js';
import { reasonOf } from './reasonOf.js';
import { withDeadline } from './withDeadline.js';

/** How long each outside engine may take, in milliseconds. */
export interface Timeouts {
  readonly secondOpinion?: number;
  readonly retriever?: number;
  readonly phraser?: number;
}

/** The parts an advisor is assembled from. Only the first three are needed for a decision. */
export interface AdvisorParts {
  readonly engine: string;
  readonly readSymptoms: SymptomReader;
  readonly readPerson?: PersonReader | undefined;
  readonly secondOpinion?: SecondOpinion | undefined;
  readonly decider: Decider;
  /** The wording of a locale, loaded when it is first asked for. */
  readonly wording: (locale: Locale) => Wording | Promise<Wording>;
  readonly retriever?: Retriever | undefined;
  readonly phraser?: Phraser | undefined;
  readonly timeouts?: Timeouts | undefined;
}

export interface AdviseOptions extends ReadOptions {
  readonly locale?: Locale | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Advisor {
  /**
   * Reads a Result of any known format and advises on it.
   *
   * @param result parsed JSON
   * @throws SkinAdviseError where the result cannot be read; never because an outside engine failed
   */
  advise(result: unknown, options?: AdviseOptions): Promise<Advice>;
}

/** The second opinion decides with the rules: a slow machine must not decide otherwise, so it is given time to load. */
const TIMEOUTS = { secondOpinion: 15_000, retriever: 3_000, phraser: 30_000 };
/** Passages beyond those that care items rest on are found only up to this many. */
const GUIDANCE = 4;

/** result ─ read ─▶ Case ─ opine ─▶ + opinion ─ decide ─▶ Decision ─ support ─▶ passages ─ phrase ─▶ Narrative ─ guard ─▶ Advice. */
export function createAdvisor(parts: AdvisorParts): Advisor {
  return {
    async advise(result, options = {}) {
      const wording = await parts.wording(options.locale ?? 'ko');
      const read = readCase(inOrder(readResult(result, options)), parts);
      const subject = await withOpinion(read, parts, options.signal);
      const decision = parts.decider.decide(subject);
      const support = await findSupport(parts, subject, decision, wording.locale, options.signal);
      const advice = phraseAdvice({
        subject,
        decision: { ...decision, notices: [...decision.notices, ...support.notices] },
        guidance: support.guidance,
        wording,
        provenance: provenance(parts, subject, decision, inputHash(statedInput(result, options))),
      });
      return parts.phraser ? withNarrative(parts, advice, subject, wording, options.signal) : advice;
    },
  };
}

/** Everything that the decision depends on, whichever way it was given. */
function statedInput(result: unknown, options: AdviseOptions): unknown {
  const { locale: _locale, signal: _signal, ...reading } = options;
  const stated = Object.entries(reading).filter(([, value]) => value !== undefined);
  return stated.length === 0 ? result : [result, Object.fromEntries(stated)];
}

/** Findings in the order of their profile, and the person's facts by name: the order of keys in a file says nothing. */
function inOrder(read: ReadResult): ReadResult {
  const place = ({ condition }: Finding) =>
    CONDITIONS[read.profile].findIndex(({ code }) => code === condition);
  const person = Object.entries(read.person).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...read,
    findings: [...read.findings].sort((a, b) => place(a) - place(b)),
    person: Object.fromEntries(person) as Person,
  };
}

/** A reader that fails must not be mistaken for a person without symptoms: the notice says so. */
function readCase(read: ReadResult, { readSymptoms, readPerson }: AdvisorParts): Case {
  try {
    const person = readPerson ? joinPerson(read.person, readPerson(read.text, read)) : read.person;
    const known = { ...read, person };
    return { ...known, symptoms: readSymptoms(read.text, known) };
  } catch {
    const symptoms: Symptom[] = [];
    const notice: Notice = { code: 'reader_failed', params: { reason: 'error' } };
    return { ...read, symptoms, notices: [...read.notices, notice] };
  }
}

/** A second opinion that fails leaves the case as it was read, and a notice. */
async function withOpinion(read: Case, parts: AdvisorParts, signal?: AbortSignal): Promise<Case> {
  const { secondOpinion } = parts;
  if (!secondOpinion) return read;
  const limit = parts.timeouts?.secondOpinion ?? TIMEOUTS.secondOpinion;
  try {
    const textOpinion = await withDeadline((inner) => secondOpinion.opine(read, inner), limit, signal);
    return textOpinion ? { ...read, textOpinion } : read;
  } catch (error) {
    const notice: Notice = { code: 'second_opinion_failed', params: { reason: reasonOf(error) } };
    return { ...read, notices: [...read.notices, notice] };
  }
}

async function findSupport(
  parts: AdvisorParts,
  subject: Case,
  decision: Decision,
  locale: Locale,
  signal?: AbortSignal,
): Promise<{ guidance: readonly FoundPassage[]; notices: Notice[] }> {
  const { retriever } = parts;
  if (!retriever) return { guidance: [], notices: [] };
  const wanted = [...new Set(decision.care.flatMap(({ passages }) => passages))];
  // When it is urgent, only what to do now is worth reading.
  const top = isUrgent(decision.triage.level) ? wanted.length : Math.max(GUIDANCE, wanted.length);
  const notices: Notice[] = [];
  const request = { subject, locale, wanted, top, onNotice: (notice: Notice) => void notices.push(notice) };
  const limit = parts.timeouts?.retriever ?? TIMEOUTS.retriever;
  try {
    const guidance = await withDeadline((inner) => retriever.support(request, inner), limit, signal);
    return { guidance, notices: [...notices] };
  } catch (error) {
    return { guidance: [], notices: [{ code: 'retriever_failed', params: { reason: reasonOf(error) } }] };
  }
}

/** Asks the phraser, unless it is urgent; whatever goes wrong, the template's narrative stands. */
async function withNarrative(
  parts: AdvisorParts,
  advice: Advice,
  subject: Case,
  wording: Wording,
  signal?: AbortSignal,
): Promise<Advice> {
  const phraser = parts.phraser!;
  if (isUrgent(advice.triage.level)) return noticed(advice, wording, 'phraser_skipped');
  const seed = Number.parseInt(advice.provenance.inputSha256.slice(0, 8), 16);
  const request = { advice, text: subject.text, template: advice.narrative.text, seed };
  const limit = parts.timeouts?.phraser ?? TIMEOUTS.phraser;
  try {
    const text = await withDeadline((inner) => phraser.phrase(request, inner), limit, signal);
    const { ok } = guard(advice, text, { said: subject.text });
    if (!ok) return noticed(advice, wording, 'phraser_failed', 'guard');
    return { ...advice, narrative: { text, by: 'llm', model: phraser.model } };
  } catch (error) {
    return noticed(advice, wording, 'phraser_failed', reasonOf(error));
  }
}

function noticed(advice: Advice, wording: Wording, code: string, reason?: string): Advice {
  const params = reason ? { reason: wording.text(`reason.${reason}`) } : {};
  const notice = { code, text: wording.text(`notice.${code}`, params) };
  return { ...advice, notices: [notice, ...advice.notices] };
}

function provenance(
  parts: AdvisorParts,
  subject: Case,
  decision: Decision,
  hash: string,
): Advice['provenance'] {
  return {
    engine: parts.engine,
    packs: decision.packs,
    corpus: parts.retriever?.corpus ?? null,
    embedder: parts.retriever?.embedder ?? null,
    model: parts.phraser?.model ?? null,
    classifier: subject.classifier ?? null,
    inputSha256: hash,
  };
}
