export { badCorpus } from './badCorpus.js';
export type { CorpusProblem } from './CorpusProblem.js';
export { showCorpusProblem } from './CorpusProblem.js';
export type { Compiled } from './compileCorpus.js';
export { type CorpusText, type ReadCorpusOptions, readCorpus } from './readCorpus.js';
