/** The texts of all packs, and the labels of concepts and actives. */
export { bundle } from '../generated/wording.en.js';
