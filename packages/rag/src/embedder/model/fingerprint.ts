// Written by `npm run train:embedder`; not to be edited.
export const FINGERPRINT = {
  dimensions: 64,
  sha256: '22048f616af5885c121cb31f09679dfd4316ed06548515f047c6f6ca8aa13ac7',
} as const;
