const CLEAR = '\r\u001b[2K';

/** A line on stderr that says what is going on, where someone can see it. */
export function createProgress(stream = process.stderr) {
  if (!stream.isTTY) return Object.assign(() => {}, { done() {} });
  const say = (text) => stream.write(`${CLEAR}${text}`);
  return Object.assign(say, { done: () => stream.write(CLEAR) });
}
