// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = 'b94c0ffba748df6d283e4c94e199e8a720545fb7c5498a40275f874a9f9c172e';
