export { type FakeBehaviour, fakePhraser, fakeRetriever } from '@skin-advise/core/testing';
export { adviceSerializer, type SnapshotSerializer } from './adviceSerializer.js';
