export { readPersonInText } from './readPersonInText.js';
