import type { Sentence } from './Sentence.js';

/** After these a condition no longer holds: 누르면 아프다고 하셨으니 | 피부과에 가 보세요. */
const BOUNDARY =
  /(?:[가-힣]?(?:니까?|니,|는데|은데|지만|어도|아도|해도|여도|더라도|아서|어서|해서|라서|워서|려서|시고|하고|고,|며,|거든요)|하니|이니|시니|상관없이|별개로|어쨌든|그리고)(?=[,\s])[,\s]*|(?<=[다요죠])[,.]\s/gu;
const CONDITION =
  /[가-힣](?:으면|이면|라면|다면|지면|나면|하면|되면|보이면|르면|리면|기면|나거나|시면|치면|프면|우면|면)(?:은|,|\s)(?!\s?(?:됩|돼|되|좋|충분|안\s|괜찮))|(?:을|를|일|할|날|질|될|났을|졌을|겼을|왔을|면)\s때(?:는|에는|만|엔|,|\s)(?!에)|경우(?:에|엔|,|\s)|(?:때까지|뒤에도|후에도)\s/u;

/** 그렇지 않다면 leaves what comes after it as it stands, and so does what is known of the person (당뇨가 있으면). */
const OTHERWISE =
  /(?:당뇨|임신|수유|출산)[가-힣\s]{0,8}(?:라면|다면|으면|면)|(?:그렇지\s?않|그게\s?아니|그런\s[가-힣]{1,4}\s?없|아니|별일\s?없)(?:다면|라면|으면|면)(?:은|,)?/gu;

/** Whether what stands at an offset hangs on a condition before it in the same part of the sentence. */
export function isConditional({ text }: Sentence, offset: number): boolean {
  const before = text.slice(0, offset).replace(OTHERWISE, (words) => '\u0001'.repeat(words.length));
  const start = [...before.matchAll(BOUNDARY)].reduce(
    (last, match) => Math.max(last, match.index + match[0].length),
    0,
  );
  return CONDITION.test(`${before.slice(start)} `);
}
