import type { Wording } from '@skin-advise/core';
import type { Item, Rule } from '@skin-advise/rules';
import { isTarget } from '@skin-advise/rules/inspecting';
import { type How, wordsOf } from './words.js';

/** One thing that a rule does: to which items or targets, or what it sets. */
export interface Effect {
  readonly how: How;
  readonly codes: readonly string[];
}

/** What a rule does besides setting a level, in the order of its fields. */
export function effectsOf(rule: Rule): Effect[] {
  const { neverTogether } = rule as { readonly neverTogether?: readonly string[] };
  const all: readonly (readonly [How, readonly string[] | undefined])[] = [
    ['proposes', rule.care?.map((use) => (typeof use === 'string' ? use : use.item))],
    ['withholds', rule.withhold],
    ['cautions', rule.caution],
    ['separates', neverTogether],
    ['defers', rule.defer?.targets],
    ['watches', rule.watchFor?.map(({ sign }) => sign)],
    ['differs', rule.disagreement ? [] : undefined],
  ];
  return all.flatMap(([how, codes]) => (codes ? [{ how, codes }] : []));
}

/** The level that a rule sets, or else what it does, in a few words. */
export function briefly(rule: Rule, wording: Wording): string {
  const level = rule.triage && rule.triage.level !== 'self_care' ? rule.triage.level : undefined;
  if (level) return wording.text(`level.${level}`);
  const [first] = effectsOf(rule);
  if (first)
    return [wordsOf(wording.locale).how[first.how], first.codes.join(', ')].filter(Boolean).join(' ');
  return rule.triage ? wording.text(`level.${rule.triage.level}`) : '-';
}

/** An item that a rule touches: what it does to it, and the parameters that it gives. */
export interface Touched {
  readonly code: string;
  readonly how: readonly How[];
  readonly with: Readonly<Record<string, unknown>>;
}

export function itemsTouched(rule: Rule, items: Readonly<Record<string, Item>>): Touched[] {
  const touching = effectsOf(rule).filter(({ how }) => how !== 'watches' && how !== 'differs');
  return Object.entries(items).flatMap(([code, item]) => {
    const how = touching
      .filter(({ how: act }) => act === 'proposes' || item.kind === 'do')
      .filter(({ codes }) => codes.some((target) => isTarget(target, code, item)))
      .map((effect) => (effect.how === 'proposes' && item.kind === 'avoid' ? 'avoids' : effect.how));
    return how.length > 0 ? [{ code, how, with: givenTo(rule, code) }] : [];
  });
}

function givenTo({ care = [] }: Rule, code: string): Readonly<Record<string, unknown>> {
  const use = care.find((one) => typeof one !== 'string' && one.item === code);
  return typeof use === 'object' ? use.with : {};
}
