import { type Case, conditionTerm } from '@skin-advise/core';

/** The text without what the person said is not so: "진물은 없어요" must not find guidance for weeping. */
function withoutNegations(subject: Case): string {
  const cut = subject.symptoms
    .filter((symptom) => symptom.polarity === 'negated')
    .map((symptom) => symptom.span);
  return Array.from({ length: subject.text.length }, (_, at) => {
    const negated = cut.some(([start, end]) => at >= start && at < end);
    return negated ? ' ' : subject.text[at];
  }).join('');
}

/** What to search for: the person's own words, then the Korean labels of the conditions that matter. */
export function searchWords(subject: Case, conditions: ReadonlySet<string>): string {
  const labels = subject.findings
    .filter((finding) => conditions.has(finding.condition))
    .map((finding) => conditionTerm(subject.profile, finding.condition)?.ko ?? '');
  return [withoutNegations(subject), ...labels].join('\n');
}
