import { SkinAdviseError } from '@skin-advise/core';

/** One test of one fact, as an author writes it in a pack. */
export interface Test {
  readonly fact: string;
  readonly op: '==' | '!=' | '>=' | '<=' | '>' | '<';
  readonly value: string | number | boolean;
}

const COMPARISON = /^([A-Za-z][\w.]*)\s*(==|!=|>=|<=|>|<)\s*(\S+)$/;
const MEMBERSHIP = /^([A-Za-z][\w.]*)\s+has\s+([a-z][a-z0-9_]*)$/;
const BARE = /^[A-Za-z][\w.]*$/;

/**
 * Reads one expression: `symptom.weeping` (is present), `severity.dandruff >= 2`, `top1 == melanoma`,
 * `person.allergies has ppd` (a member of a stated set, i.e. the fact `person.allergies.ppd`).
 *
 * @throws SkinAdviseError `bad_expression`
 */
export function parseTest(expression: string): Test {
  const text = expression.trim();
  const compared = COMPARISON.exec(text);
  if (compared) {
    const [, fact, op, value] = compared;
    return { fact: fact!, op: op as Test['op'], value: literal(value!) };
  }
  const member = MEMBERSHIP.exec(text);
  if (member) return { fact: `${member[1]}.${member[2]}`, op: '==', value: true };
  if (BARE.test(text)) return { fact: text, op: '==', value: true };
  throw new SkinAdviseError({
    code: 'bad_expression',
    message: 'This condition cannot be read',
    found: text,
    expected: 'fact, fact >= number, fact == word, or fact has word',
    hint: 'Write for example: severity.dandruff >= 2',
  });
}

function literal(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}
