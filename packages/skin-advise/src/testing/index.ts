export { type FakeBehaviour, fakePhraser, fakeRetriever, fakeSecondOpinion } from '@skin-advise/core/testing';
export { adviceSerializer, type SnapshotSerializer } from './adviceSerializer.js';
