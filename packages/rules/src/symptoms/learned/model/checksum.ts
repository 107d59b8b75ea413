// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = '7ee09c8f129b23f8298ae7f95c4b583f3ae65b523029d90cf83b0d2bb61e8950';
