/** `34 kB`, of a thousand bytes each. */
export const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;
