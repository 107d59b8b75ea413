import type { Classifier, HistoryRow, PhotoQuality } from '../../vocabulary/case.js';
import type { Profile } from '../../vocabulary/profile.js';
import { readPerson, type StatedPerson } from '../person/readPerson.js';
import type { ReadOptions } from '../ReadOptions.js';
import { fail } from '../shape/fail.js';
import { isAbsent } from '../shape/isAbsent.js';
import { isRecord } from '../shape/isRecord.js';
import { keyPath } from '../shape/keyPath.js';
import { COMPANIONS } from './companionKeys.js';
import { readClassifier } from './readClassifier.js';
import { readHistory } from './readHistory.js';
import { readPhotoQuality } from './readPhotoQuality.js';

/** What a result carries about the person and the photo, whatever its format. */
export interface Companions {
  readonly stated: StatedPerson;
  readonly text: string;
  readonly history: readonly HistoryRow[];
  readonly photoQuality?: PhotoQuality;
  readonly classifier?: Classifier;
  readonly unknownKeys: readonly string[];
}

type Companion = keyof typeof COMPANIONS;

/** Reads metadata, symptom text, history, photo quality and classifier from beside the result. */
export function readCompanions(value: unknown, profile: Profile, options: ReadOptions): Companions {
  const read = <T>(name: Companion, reader: (inner: unknown, path: string) => T): T | undefined => {
    const key = isRecord(value) ? presentKey(value, name) : undefined;
    return key === undefined ? undefined : reader((value as Record<string, unknown>)[key], keyPath('$', key));
  };
  const stated = read('metadata', readPerson) ?? { person: {}, unknownKeys: [] };
  const history = read('history', (inner, path) => readHistory(inner, path, profile, options));
  const photoQuality = read('photoQuality', readPhotoQuality);
  const classifier = read('classifier', readClassifier);
  return {
    stated,
    text: read('symptomText', readSymptomText) ?? '',
    history: history?.history ?? [],
    ...(photoQuality ? { photoQuality } : {}),
    ...(classifier ? { classifier } : {}),
    unknownKeys: [...stated.unknownKeys.map((key) => `metadata.${key}`), ...(history?.unknownKeys ?? [])],
  };
}

/** The one spelling of a companion that is there and not empty. */
function presentKey(value: Readonly<Record<string, unknown>>, name: Companion): string | undefined {
  const keys: readonly string[] = COMPANIONS[name];
  const [key, second] = keys.filter(
    (spelling) => Object.hasOwn(value, spelling) && !isAbsent(value[spelling]),
  );
  if (second === undefined) return key;
  return fail({
    code: 'companion_given_twice',
    message: `${key} and ${second} mean the same, and both are given`,
    path: keyPath('$', second),
    value: value[second],
    expected: 'one of them',
    hint: 'Join them under one key',
  });
}

/** What the person wrote, as written. */
export function readSymptomText(value: unknown, path: string): string {
  const text =
    Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.join('\n') : value;
  if (typeof text === 'string') return text;
  return fail({
    code: 'bad_symptom_text',
    message: 'The symptom text is not text',
    path,
    value,
    expected: 'what the person wrote, as one text',
    hint: 'For example "symptomText": "두피가 가렵고 각질이 떨어져요."',
  });
}
