// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = '97fe60acd3202691bd7de6a3cc3c51cd1f8d844704d3d554faf867d024b953e7';
