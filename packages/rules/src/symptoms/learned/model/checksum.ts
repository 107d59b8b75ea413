// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = '634e0fdd123a2f627ec0c4049ccb73252f30aca1ff776d99ebf8c8869766fe8f';
