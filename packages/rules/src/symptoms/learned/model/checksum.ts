// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = '0405e879270391ac416d8dfedde6ba2ac3d868c8981aa5702bbe51837ec4483e';
