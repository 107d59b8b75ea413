// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = '77ad124f3fd302cd20dc779d7b5840982921f1037a5e3e497a56c270da6d3640';
