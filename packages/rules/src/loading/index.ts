export { type Assembled, assemblePacks } from './assemblePacks.js';
export { type Change, type Changes, NO_CHANGES } from './Changes.js';
export { BARE, checkPacks } from './checkPacks.js';
export type { Ground } from './Draft.js';
export { type LoadedRules, loadRules } from './loadRules.js';
export type { PackPart } from './PackPart.js';
export type { Problem } from './Problem.js';
export { PACK_FILES, type PackText, parsePacks } from './parsePack.js';
export { showProblem } from './showProblem.js';
