import { distance } from 'fastest-levenshtein';

const SHOWN = 3;
/** Beyond this share of changed letters two names have nothing to do with each other. */
const FAR = 0.5;
/** Names further off than this from the nearest are no serious candidates beside it. */
const CLOSE = 0.2;
/** A name that goes on after at least this many letters was probably meant. */
const BEGINNING = 4;
const UNFINISHED = 0.1;
/** A name that was written whole is nearer than one of which only the last part was. */
const LAST_PART_ONLY = 0.1;

/**
 * The names that look most like what was written, nearest first: `symptom.weepin` → `symptom.weeping`. Leading parts that
 * agree are left out of the comparison, so that two symptoms are not alike only for being symptoms.
 */
export function nearestNames(names: Iterable<string>, written: string): string[] {
  const near = [...new Set(names)]
    .map((name) => ({ name, far: farness(name, written) }))
    .filter(({ far }) => far <= FAR)
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  return near
    .filter(({ far }) => far <= near[0]!.far + CLOSE)
    .slice(0, SHOWN)
    .map(({ name }) => name);
}

/** "Did you mean a or b?", or what to do instead. */
export function didYouMean(names: Iterable<string>, written: string, otherwise: string): string {
  const nearest = nearestNames(names, written);
  return nearest.length > 0 ? `Did you mean ${nearest.join(' or ')}?` : otherwise;
}

function farness(name: string, written: string): number {
  const [a, b] = differing(name.toLowerCase(), written.toLowerCase().trim());
  if (a === b) return 0;
  if (b.length >= BEGINNING && a.startsWith(b)) return UNFINISHED;
  // People remember the last part of a name.
  const last = /[.:]/.test(b) ? a : a.slice(Math.max(a.lastIndexOf('.'), a.lastIndexOf(':')) + 1);
  return Math.min(share(a, b), LAST_PART_ONLY + share(last, b));
}

/** The share of letters that differ. */
const share = (a: string, b: string) => distance(a, b) / Math.max(a.length, b.length, 1);

/** What is left of two names after the parts they begin with in common. */
function differing(a: string, b: string): [string, string] {
  let from = 0;
  for (let at = 0; at < Math.min(a.length, b.length) && a[at] === b[at]; at += 1)
    if (/[.:/]/.test(a[at]!)) from = at + 1;
  return [a.slice(from), b.slice(from)];
}
