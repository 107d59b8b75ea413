// Written by `npm run train:embedder`; not to be edited.
export const FINGERPRINT = {"dimensions":64,"sha256":"73fd3bbeb1660e9cce9bc5d35e3737fdc8574e05e33dd5d71ef7769644c25e44"} as const;
