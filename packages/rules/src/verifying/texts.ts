import { BANNED_CLAIMS, exampleClasses, type Wording } from '@skin-advise/core';
import type { Rule, RuleBook } from '../pack/RuleBook.js';
import type { Breach, Finding } from './Law.js';

/** What a template leaves behind when a variable is missing or of the wrong kind. */
const BROKEN = /\{\{|undefined|NaN|\[object| {2}|^\s|\s$/;
const NOT_DEFERRED = { startAfterDays: undefined, untilDays: undefined };
const DEFERRED = { startAfterDays: 2, untilDays: 7 };

interface Use {
  readonly key: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly rule?: string;
}

/** Every text that the packs can make a person read renders under every parameter its rules give, without a banned claim. */
export function texts(book: RuleBook, wordings: readonly Wording[]): Finding {
  const uses = [...new Map(usesOf(book).map((use) => [JSON.stringify(use), use])).values()];
  const breaches = wordings.flatMap((wording) => uses.flatMap((use) => faults(wording, use)));
  return { law: 'texts', checked: BigInt(uses.length * wordings.length), unit: 'texts', breaches };
}

function usesOf({ packs, items }: RuleBook): Use[] {
  const rules = packs.flatMap((pack) => pack.rules);
  const proposals = rules.flatMap(({ id, care = [] }) =>
    care.map((use) => ({
      rule: id,
      item: typeof use === 'string' ? use : use.item,
      given: typeof use === 'string' ? {} : use.with,
    })),
  );
  const itemUses = proposals.flatMap(({ rule, item, given }) =>
    [NOT_DEFERRED, DEFERRED].flatMap((deferral) =>
      ['title', 'text'].map((part) => ({
        key: `items.${item}.${part}`,
        params: { ...deferral, ...items[item]!.params, ...given },
        rule,
      })),
    ),
  );
  return [...itemUses, ...rules.flatMap(ruleTexts)];
}

function ruleTexts({ id, caution, ifUnknown, watchFor = [] }: Rule): Use[] {
  const keys = [
    `rules.${id}.because`,
    ...(caution || ifUnknown === 'ask' ? [`rules.${id}.caution`] : []),
    ...watchFor.map(({ sign }) => `safetyNet.${sign}`),
  ];
  return keys.map((key) => ({ key, params: {}, rule: id }));
}

function faults(wording: Wording, { key, params, rule }: Use): Breach[] {
  const at = (message: string): Breach => ({
    ...(rule === undefined ? {} : { rule }),
    message: `${key} (${wording.locale}) ${message}`,
  });
  let text: string;
  try {
    text = wording.text(key, { ...exampleClasses(wording), ...params });
  } catch (error) {
    return [at(`does not render: ${(error as Error).message}`)];
  }
  const broken = BROKEN.exec(text);
  return [
    ...(broken ? [at(`renders with ${JSON.stringify(broken[0])}`)] : []),
    ...BANNED_CLAIMS.filter(({ pattern }) => pattern.test(text)).map(({ code }) =>
      at(`makes a banned claim (${code})`),
    ),
  ];
}
