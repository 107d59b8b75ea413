const [QUOTE, BACKSLASH, FIRST_PRINTABLE] = [34, 92, 32];
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Follows a JSON string from its opening quote: where it ends, or where it stops being one. */
export function scanString(text: string, start: number): { ok: boolean; offset: number } {
  let i = start + 1;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return { ok: true, offset: i + 1 };
    if (code < FIRST_PRINTABLE) return { ok: false, offset: i };
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = i;
      if (!ESCAPE.test(text)) return { ok: false, offset: i };
      i = ESCAPE.lastIndex;
    } else i += 1;
  }
  return { ok: false, offset: i };
}
