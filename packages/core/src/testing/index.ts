export { fakePhraser } from './fakePhraser.js';
export { type FakeBehaviour, fakeRetriever } from './fakeRetriever.js';
export { fakeSecondOpinion } from './fakeSecondOpinion.js';
