// Written by `npm run train:embedder`; not to be edited.
export const FINGERPRINT = {"dimensions":96,"sha256":"b2eb2a07141f8ea4a4228469407e7ef2cd75258971af9661acc78417eeb2a8f7"} as const;
