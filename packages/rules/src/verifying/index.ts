export { type BoundaryCase, boundaryCases } from '../boundaries/boundaryCases.js';
export {
  type BookComparison,
  type CaseChange,
  compareBooks,
  type ProfileComparison,
} from '../comparing/compareBooks.js';
export { compileEngine } from '../deciding/compileEngine.js';
export { decideFacts, type NamedFacts } from '../deciding/decideFacts.js';
export { caseDomain } from './caseDomain.js';
export { type Breach, type Finding, LAWS, type Law } from './Law.js';
export { type VerifyOptions, verifyBook } from './verifyBook.js';
