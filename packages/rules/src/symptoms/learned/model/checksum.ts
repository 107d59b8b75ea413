// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = 'a8fc6846a7f5a0a6726068972014f543331ffe3d98d68294cc31286c21f368b0';
