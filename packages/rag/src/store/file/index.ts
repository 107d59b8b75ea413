export { readIndexFile } from './readIndexFile.js';
export { writeIndexFile } from './writeIndexFile.js';
