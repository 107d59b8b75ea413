import { type Case, joinPerson, type ReadResult } from '@skin-advise/core';
import { readPersonInText } from './person/index.js';
import { readSymptoms } from './readText.js';

/** A Result with all that its free text says: what is decided on. */
export function readCase(read: ReadResult): Case {
  const known = { ...read, person: joinPerson(read.person, readPersonInText(read.text, read)) };
  return { ...known, symptoms: readSymptoms(read.text, known) };
}
