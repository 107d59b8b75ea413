import { type Advice, createWording } from '@skin-advise/core';
import {
  renderMarkdown as markdown,
  type TextOptions,
  renderText as terminal,
} from '@skin-advise/core/rendering';
import { bundle as coreEn } from '@skin-advise/core/wording/en';
import { bundle as coreKo } from '@skin-advise/core/wording/ko';
import { bundle as rulesEn } from '@skin-advise/rules/wording/en';
import { bundle as rulesKo } from '@skin-advise/rules/wording/ko';

const WORDING = { ko: createWording('ko', coreKo, rulesKo), en: createWording('en', coreEn, rulesEn) };

/** An Advice for the terminal, in its own locale. */
export function renderText(advice: Advice, options: Omit<TextOptions, 'wording'> = {}): string {
  return terminal(advice, { ...options, wording: WORDING[advice.locale] });
}

/** An Advice as Markdown, in its own locale. */
export function renderMarkdown(advice: Advice, options: { readonly explain?: boolean } = {}): string {
  return markdown(advice, { ...options, wording: WORDING[advice.locale] });
}
