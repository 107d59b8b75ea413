export { adviceSchema } from './adviceSchema.js';
export { resultSchema } from './resultSchema.js';
