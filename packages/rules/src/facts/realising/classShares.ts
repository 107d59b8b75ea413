import { classFamily } from '@skin-advise/core';
import type { FactValues } from '../caseOf.js';
import type { FactValue } from '../FactState.js';
import { NO_OPINION } from '../sheet/opinionFacts.js';

type Shares = Map<string, number>;

/**
 * Where probability goes that no fact asks for: first the class that the fewest rules speak of, so that what holds for it
 * holds for the facts alone, and never a cancer.
 */
const HARMLESS = {
  face: ['normal', 'acne', 'seborrheic_dermatitis', 'rosacea', 'atopic_dermatitis', 'psoriasis'],
  lesion: ['acne', 'eczema', 'viral', 'fungal', 'dermatofibroma', 'nevus', 'vascular', 'bkl'],
} as const;

/** A clear first place: the height it has unless something else is asked, and the lead over the second. */
const CLEAR = { height: 0.9, lead: 0.1 };
/** From here on a given class is what the classifier saw. */
const SEEN = 0.4;

/** A distribution over the classes with the given shares, first place and margin. */
export function classShares(profile: 'face' | 'lesion', facts: FactValues): Shares {
  const shares = new Map([...givenShares(facts), ...malignantShares(facts)]);
  const top = String(facts.top1 ?? strongest(shares) ?? harmless(profile, facts));
  if (!shares.has(top)) shares.set(top, heightOf(shares, facts));
  const cap = capUnder(shares.get(top)!, facts);
  const fillers = HARMLESS[profile].filter((code) => !shares.has(code));
  for (const code of fillers) {
    const left = round(1 - total(shares));
    if (left <= 0) break;
    shares.set(code, Math.min(left, cap));
  }
  return shares;
}

/** What stands first where no fact says so: whether a second opinion differs from it may be asked for. */
function harmless(profile: 'face' | 'lesion', facts: FactValues): string {
  const { 'opinion.class': words = NO_OPINION, 'opinion.differs': differs } = facts;
  if (differs === false && words !== NO_OPINION) return String(words);
  const other = (code: string) => differs !== true || classFamily(code) !== classFamily(String(words));
  return HARMLESS[profile].find(other)!;
}

/** Two separate outputs: each is the other's complement unless both are given. */
export function moleShares(facts: FactValues): Shares {
  const { benign, malignant } = Object.fromEntries(givenShares(facts));
  if (benign !== undefined || malignant !== undefined)
    return new Map([
      ['benign', benign ?? round(1 - malignant!)],
      ['malignant', malignant ?? round(1 - benign!)],
    ]);
  const height = numeric(facts['top1.probability']) ?? CLEAR.height;
  const other = round(height - (numeric(facts['top1.margin']) ?? Math.max(0, height - 0.05)));
  return facts.top1 === 'malignant'
    ? new Map([
        ['benign', other],
        ['malignant', height],
      ])
    : new Map([
        ['benign', height],
        ['malignant', other],
      ]);
}

function givenShares(facts: FactValues): [string, number][] {
  return Object.entries(facts).flatMap(([fact, value]): [string, number][] => {
    const code = /^probability\.(\w+)$/.exec(fact)?.[1];
    return code && code !== 'melanoma_plus_bcc' && typeof value === 'number' ? [[code, value]] : [];
  });
}

/** The sum falls to whichever of the two is asked to come first, or is not given by itself. */
function malignantShares(facts: FactValues): [string, number][] {
  const sum = numeric(facts['probability.melanoma_plus_bcc']);
  if (sum === undefined) return [];
  const melanoma = numeric(facts['probability.melanoma']);
  const bcc = numeric(facts['probability.bcc']);
  const rest = round(sum - (melanoma ?? bcc ?? 0));
  if (melanoma !== undefined) return [['bcc', bcc ?? rest]];
  if (bcc !== undefined || facts.top1 !== 'bcc') return [['melanoma', rest]];
  return [['bcc', rest]];
}

function strongest(shares: Shares): string | undefined {
  const [first] = [...shares].sort((a, b) => b[1] - a[1]);
  return first && (first[1] >= SEEN || first[1] > 1 - total(shares)) ? first[0] : undefined;
}

/** The height of the first place where no fact gives it. With a margin, first and second share what is left. */
function heightOf(shares: Shares, facts: FactValues): number {
  const given = numeric(facts['top1.probability']);
  if (given !== undefined) return given;
  const left = 1 - total(shares);
  const lead = numeric(facts['top1.margin']);
  if (lead === undefined) return round(Math.min(CLEAR.height, left));
  return round(Math.max((left + lead) / 2, Math.max(0, ...shares.values()) + lead));
}

/** What the others may reach: exactly the margin below the first place if it is given, else clearly less. */
function capUnder(height: number, facts: FactValues): number {
  const lead = numeric(facts['top1.margin']);
  return round(height - (lead ?? Math.min(CLEAR.lead, height / 2)));
}

const numeric = (value: FactValue | undefined) => (typeof value === 'number' ? value : undefined);
const total = (shares: Shares) => [...shares.values()].reduce((sum, share) => sum + share, 0);
const round = (value: number) => Math.round(value * 1e9) / 1e9;
