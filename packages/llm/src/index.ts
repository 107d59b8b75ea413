export { type Message, promptFor } from './prompt.js';
export { type ServerPhraserOptions, serverPhraser } from './serverPhraser.js';
