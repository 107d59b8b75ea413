/** The texts that belong to no pack: headings, levels, notices. */
export { bundle } from '../generated/wording.en.js';
