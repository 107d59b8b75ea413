import picocolors from 'picocolors';

/** What other output for the terminal needs to look like an Advice: width on the screen, and colours. */
export { default as stringWidth } from 'string-width';
export type Colors = ReturnType<typeof picocolors.createColors>;
export const createColors = (enabled: boolean): Colors => picocolors.createColors(enabled);
