import type { Advice } from '@skin-advise/core';
import { renderMarkdown as markdown, renderText as terminal, type TextOptions } from '@skin-advise/core/rendering';
import { WORDING } from './createAdvisor.js';

type Shown<T> = Omit<T, 'wording'>;

/** An Advice for the terminal, in its own locale. */
export function renderText(advice: Advice, options: Shown<TextOptions> = {}): string {
  return terminal(advice, { ...options, wording: WORDING[advice.locale] });
}

/** An Advice as Markdown, in its own locale. */
export function renderMarkdown(advice: Advice, options: { readonly explain?: boolean } = {}): string {
  return markdown(advice, { ...options, wording: WORDING[advice.locale] });
}
