import { readSymptomText } from '../companions/readCompanions.js';
import { isAbsent } from '../shape/isAbsent.js';
import { isRecord } from '../shape/isRecord.js';
import { readPerson, type StatedPerson } from './readPerson.js';

/** What a second file says: the person, perhaps under `metadata`, and perhaps what the person wrote. */
export interface PersonFile extends StatedPerson {
  readonly text: string;
}

/** Reads the value of `--person`. */
export function readPersonFile(given: unknown): PersonFile {
  const value: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given;
  if (!isRecord(value)) return { ...readPerson(value, 'person'), text: '' };
  const { symptomText, metadata, ...rest } = value;
  const text = isAbsent(symptomText) ? '' : readSymptomText(symptomText, 'person.symptomText');
  if (!isRecord(metadata)) {
    const all = metadata === undefined ? rest : { ...rest, metadata };
    return named(readPerson(all, 'person'), text);
  }
  const outer = Object.keys(rest);
  const inner = readPerson(metadata, 'person.metadata');
  return named({ ...inner, unknownKeys: [...inner.unknownKeys, ...outer] }, text);
}

function named(stated: StatedPerson, text: string): PersonFile {
  return { ...stated, unknownKeys: stated.unknownKeys.map((key) => `metadata.${key}`), text };
}
