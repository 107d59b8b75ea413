// Written by `npm run train:symptoms`; not to be edited.
export const SHA256 = '4784a78b822533c12a2d624b15757a0abb6dba3bcddcb731de36d17dba97a703';
