import { CONDITIONS } from '../../vocabulary/condition.js';
import type { Fault } from '../GuardFinding.js';
import type { Plan } from '../plan/Plan.js';
import { maskQuotes } from '../text/maskQuotes.js';
import { folded } from './nounsIn.js';

/** Words for the grades 0–3. */
const GRADES: readonly (readonly [number, RegExp])[] = [
  [0, /양호|정상\s?(?:범위|수준)|거의\s?없는?\s?(?:편|정도|수준)/gu],
  [
    1,
    /경증|경미|가벼운\s?(?:편|정도|수준|단계|[가-힣]{0,3}\s?(?:습진|여드름|아토피|비듬|탈모|홍반|증상|상태)[가-힣\s]{0,6}정도)|가볍게\s?(?:보|나)|약한\s?(?:편|정도|수준)|(?:조금|살짝|약간)\s?(?:많|있|보이|높|붉|심)[은는한인을]?\s?(?:편|정도|수준)|초기\s?(?:단계|로)|심하지\s?않/gu,
  ],
  [2, /중등도|중간\s?(?:정도|단계|수준)|보통\s?(?:정도|수준|단계)/gu],
  [
    3,
    /중증|심한\s?(?:편|정도|수준|단계|상태|[가-힣]{2,6}(?:으?로|이|입|예요))|심각|매우\s?(?:심|많)|아주\s?(?:심|많)|(?<![가-힣])고도(?=\s|로)|최고\s?단계|상당히\s?(?:심|많)|심하게\s?(?:보|나왔|나타)/gu,
  ],
];
/** What is seen, not what may come or what to watch for. */
const SEEN =
  /보(?:였|입|이|여|인|이는)|나왔|나타|확인되|분류|판정|편|정도|단계|수준|상태|입니다|이에요|예요|이니|이라|라서|까지|[,.]|$/u;
const REACH = 24;

/** How severe something is said to look, against what the photo was found to show. */
export function checkSeverities(plan: Plan, text: string): Fault[] {
  const masked = maskQuotes(text);
  return GRADES.flatMap(([grade, words]) =>
    [...masked.matchAll(words)].flatMap((match) => {
      const span = [match.index, match.index + match[0].length] as const;
      if (!SEEN.test(masked.slice(span[1], span[1] + 10)) || isConditional(masked, span[1])) return [];
      return fits(plan, masked, span, grade) ? [] : [{ code: 'severity' as const, span }];
    }),
  );
}

const isConditional = (text: string, end: number) =>
  /^[가-힣]{0,4}(?:면|지면|해지면|이상이면|때)(?:\s|,|$)/u.test(text.slice(end, end + 8));

/** Grades are those of the scalp; elsewhere the advice itself must use the word. */
function fits(plan: Plan, text: string, [start, end]: readonly [number, number], grade: number): boolean {
  const word = text.slice(start, end);
  const { profile, findings } = plan.advice.case;
  if (profile !== 'scalp') return folded(plan.words).includes(folded(word));
  const condition = nearest(text, start, end);
  if (condition === null)
    return findings.some(({ severity }) => severity === grade) || folded(plan.said).includes(folded(word));
  return findings.some((finding) => finding.condition === condition && finding.severity === grade);
}

/** The condition named last before a grade, else the first behind it. */
function nearest(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const named = CONDITIONS.scalp
    .flatMap(({ code, ko, aliases }) => [ko, ...ko.split('/'), ...aliases].map((name) => ({ code, name })))
    .filter(({ name }) => /[가-힣]{2}/u.test(name));
  const last = named
    .map(({ code, name }) => ({ code, at: before.lastIndexOf(name), length: name.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at + b.length - (a.at + a.length) || b.length - a.length)[0];
  if (last) return last.code;
  const next = named
    .map(({ code, name }) => ({ code, at: after.indexOf(name), length: name.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length)[0];
  return next?.code ?? null;
}
