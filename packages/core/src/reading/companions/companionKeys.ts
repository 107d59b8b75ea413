/** What may lie beside the result in any format that is an object, with the spellings met. */
export const COMPANIONS = {
  metadata: ['metadata', 'person'],
  symptomText: ['symptomText', 'symptom_text', 'symptoms', 'symptom', 'text', '증상'],
  history: ['history'],
  photoQuality: ['photoQuality', 'photo_quality'],
  classifier: ['classifier'],
} as const;

const KEYS: ReadonlySet<string> = new Set(Object.values(COMPANIONS).flat());

/** Whether a key holds a companion of the result rather than a part of it. */
export function isCompanionKey(key: string): boolean {
  return KEYS.has(key.normalize('NFC'));
}
