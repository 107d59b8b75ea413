/** Sentences of a body: an end mark counts where a space or the end follows, so 0.5mL and 2.5% do not. */
export function countSentences(text: string): number {
  return text.split(/[.?!]+(?=\s|$)/).filter((part) => part.trim() !== '').length;
}
