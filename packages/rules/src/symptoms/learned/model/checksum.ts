// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = '2af163ebfd03e6270a53abb6b6bcc3d1a8cb8c8ea3e0a433d4afe635ca12aae3';
