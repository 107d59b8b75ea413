// Written by `npm run train:embedder`; not to be edited.
export const FINGERPRINT = {"dimensions":64,"sha256":"e078aa3d9520ecd3e2a21310934b275b64c1f5c612317303399e88fc9bcf4326"} as const;
