import type { Notice, Person } from '../../vocabulary/case.js';

/** Ways of saying one thing: a new answer replaces the old one in whichever way it was said. */
const SAME_QUESTION: readonly (readonly (keyof Person)[])[] = [['age', 'ageRange', 'ageMonths']];

/** Joins what two sources say of the person. Where they differ the later wins, and a notice says so. */
export function mergePersons(earlier: Person, later: Person): { person: Person; notices: Notice[] } {
  const dropped = SAME_QUESTION.filter((keys) => keys.some((key) => later[key] !== undefined))
    .flat()
    .filter((key) => earlier[key] !== undefined && later[key] === undefined && !agrees(earlier, later));
  const differing = (Object.keys(later) as (keyof Person)[]).filter(
    (key) => earlier[key] !== undefined && JSON.stringify(earlier[key]) !== JSON.stringify(later[key]),
  );
  const kept = Object.fromEntries(
    Object.entries(earlier).filter(([key]) => !dropped.includes(key as keyof Person)),
  );
  const keys = [...new Set([...differing, ...dropped])].sort();
  const notices: Notice[] = keys.length > 0 ? [{ code: 'person_conflict', params: { keys } }] : [];
  return { person: { ...kept, ...later }, notices };
}

/** 34 and 30대 say the same, only one of them more exactly. */
function agrees(a: Person, b: Person): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.min <= other.max && other.min <= one.max;
}

function spanOf({ age, ageMonths, ageRange }: Person): { min: number; max: number } {
  if (age !== undefined) return { min: age, max: age };
  if (ageMonths !== undefined) return { min: Math.floor(ageMonths / 12), max: Math.floor(ageMonths / 12) };
  return { min: ageRange?.min ?? 0, max: ageRange?.max ?? Number.POSITIVE_INFINITY };
}
