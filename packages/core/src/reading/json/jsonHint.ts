const IMAGE =
  /^(?:\uFFFD|\u0089)PNG|^\uFFFD{2,}[\s\S]{0,12}(?:JFIF|Exif)|^GIF8[79]a|^RIFF[\s\S]{4,12}WEBP|^data:image\//;
const MARKUP = /^\s*<(!doctype|html|head|body|\?xml|!--|[a-z][a-z\d]*[\s>])/i;

/** What probably happened, and what to do about it. */
export function jsonHint(text: string, offset: number): string {
  const head = text.slice(0, 200);
  const rest = text.slice(offset, offset + 20);
  if (IMAGE.test(head)) return 'This is a picture: send it to the classifier first, and give its answer here';
  if (MARKUP.test(head))
    return 'This is a web page, often an error page of the service: save its JSON answer instead';
  if (head.includes(String.fromCharCode(0))) return 'This is a binary or UTF-16 file: save it as UTF-8';
  if (/^-?(NaN|Infinity)/.test(rest) || /^-Infinity/.test(text.slice(Math.max(0, offset - 1), offset + 9)))
    return 'JSON has no NaN or Infinity: Python writes them unless json.dumps(…, allow_nan=False); leave the value out';
  if (/^(True|False|None)\b/.test(rest) || rest.startsWith("'"))
    return 'This looks like a printed Python value: write it with json.dumps(result, ensure_ascii=False)';
  if (/^[“”‘’]/.test(rest)) return 'These are typographic quotes: use the plain " of JSON';
  if (/^[}\]]/.test(rest) && /,\s*$/.test(text.slice(Math.max(0, offset - 50), offset)))
    return 'Remove the comma before the bracket';
  if (/^(\/\/|\/\*|#)/.test(rest)) return 'JSON has no comments: remove them';
  if (/^[{[]/.test(rest)) return 'There is more than one JSON value: send one result per file';
  if (rest === '') return 'The input ends too early: it was probably cut off';
  return 'Check the text at this place, or write the file with a JSON library';
}
