// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = 'fdcac4a84e99cd2a1abac9b062cf47c21f7a53ce518387b240f4662cfc7063bd';
