export { ACTIVES, type Active } from './actives.js';
export { type ActiveUse, activesInText } from './activesInText.js';
export { activesOf } from './activesOf.js';
