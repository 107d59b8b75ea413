/** One term: any of `names`, in the clause or (with `&`) within reach of it. */
export interface Term {
  readonly names: readonly string[];
  /** `any`: carries the polarity; `denied` (`!`): must be denied; `stated` (`+`): must not be. */
  readonly needs: 'any' | 'denied' | 'stated';
  readonly scope: 'clause' | 'nearby' | 'context';
  /** All of the names are places. */
  readonly places: boolean;
}

/** A compiled line such as `eyelid|eye swell` of a concept. */
export interface Pattern {
  readonly terms: readonly Term[];
  /** Index of the term that is looked up first: the first that is not a place. */
  readonly anchor: number;
  /** A match says that the concept is absent. */
  readonly denies: boolean;
}

/**
 * `eyelid|eye swell`: a place and a sign that belongs to it, in any order. `!open`: denied (눈이 안 떠져요). `+hot`: must not
 * be denied, and does not carry the polarity. `&spread`: said within the neighbouring clauses (`&!heal`: denied there). `@lesion`: what the
 * result is about. A leading `-` line reads the concept as absent (숨은 괜찮아요).
 */
export function parsePattern(line: string): Pattern {
  const denies = line.startsWith('- ');
  const terms = line.replace(/^- /, '').split(' ').map(parseTerm);
  const anchor = Math.max(
    0,
    terms.findIndex(({ scope, places }) => scope === 'clause' && !places),
  );
  return { terms, anchor, denies };
}

function parseTerm(source: string): Term {
  const mark = source[0] ?? '';
  const names = source.replace(/^(?:&!|[!+&@])/, '').split('|');
  const places = names.every(isPlace);
  if (mark === '@') return { names, needs: 'any', scope: 'context', places };
  if (source.startsWith('&!')) return { names, needs: 'denied', scope: 'nearby', places };
  if (mark === '&') return { names, needs: 'stated', scope: 'nearby', places };
  const needs = mark === '!' ? 'denied' : mark === '+' ? 'stated' : 'any';
  return { names, needs, scope: 'clause', places };
}

/** Places are written `at_…`, so that a line shows which of its words must belong to the sign. */
export const isPlace = (name: string) => name.startsWith('at_');
