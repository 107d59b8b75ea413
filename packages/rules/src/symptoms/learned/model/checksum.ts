// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = '2f24f0256867a52d926c331ac9a022b805bb90c403ffa74063b7216013a3445c';
