import type { Person, Symptom } from '@skin-advise/core';
import { parseAsides } from '../asides.js';
import type { Message } from '../symptoms/grammar/Message.js';
import { CONCEPTS } from '../symptoms/index.js';

const RED_FLAGS: ReadonlySet<string> = new Set(
  CONCEPTS.filter(({ redFlag }) => redFlag).map(({ code }) => code.replace(/^symptom\./, '')),
);

/**
 * A grave word in a sentence from which no red flag was read is not passed over: it leaves open whether the person is
 * seriously unwell, which widens the bounds and asks. Said of now and of the person in the photo only.
 */
export function unnamedDanger(text: string, person: Person, symptoms: readonly Symptom[]): Symptom[] {
  const message = parseAsides(text, person);
  if (!message) return [];
  for (let c = 0; c < message.clauses.length; c += 1) {
    if (!namesDanger(message, c)) continue;
    const span = sentenceSpan(message, c);
    if (symptoms.some((symptom) => isNamed(symptom) && overlaps(symptom.span, span))) continue;
    return [
      {
        concept: 'feels_very_unwell',
        polarity: 'uncertain',
        quote: text.slice(span[0], span[1]),
        span,
        subject: message.subjects.of(c) === 'child' ? 'child' : 'self',
        time: 'now',
      },
    ];
  }
  return [];
}

/** What a text merely resembles does not name the danger in it. */
const isNamed = ({ concept, certainty }: Symptom) => certainty !== 'likely' && RED_FLAGS.has(concept);

function namesDanger(message: Message, c: number): boolean {
  return message.clauses[c]!.tokens.some(({ name, start }, k) => {
    if (name !== 'danger' || message.subjects.at(c, start) === 'other') return false;
    if (message.eras.at(c, start) === 'long_ago' || message.over.has(c, start)) return false;
    const { negated, hypothetical, resolved } = message.scope(c, k);
    return !negated && !hypothetical && !resolved;
  });
}

function sentenceSpan({ clauses, text }: Message, c: number): readonly [number, number] {
  const own = clauses.filter(({ sentence }) => sentence === clauses[c]!.sentence);
  return [text.start[own[0]!.start]!, text.end[own.at(-1)!.end - 1]!];
}

const overlaps = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1];
