export { type Assembled, assemblePacks } from './assemblePacks.js';
export { type Change, type Changes, NO_CHANGES } from './Changes.js';
export { BARE, checkPacks } from './checking/checkPacks.js';
export type { Ground } from './checking/Draft.js';
export { type LoadedRules, loadRules } from './loadRules.js';
export type { Problem } from './Problem.js';
export type { PackPart } from './parsing/PackPart.js';
export { PACK_FILES, type PackText, parsePacks } from './parsing/parsePacks.js';
export { showProblem } from './showProblem.js';
