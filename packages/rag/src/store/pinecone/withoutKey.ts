/** A text of the service, which may quote the key it was asked with. */
export const hideKey = (text: string, apiKey: string): string => text.replaceAll(apiKey, '…');

/** An error to be kept as a cause, unless it or one of its own causes quotes the key. */
export function causeWithoutKey(cause: unknown, apiKey: string): unknown {
  for (let error = cause; error instanceof Error; error = error.cause)
    if (`${error.message} ${error.stack}`.includes(apiKey)) return undefined;
  return cause;
}
