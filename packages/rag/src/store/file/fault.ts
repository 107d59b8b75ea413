import { SkinAdviseError } from '@skin-advise/core';

type Fault = { readonly path: string; readonly found: string; readonly expected: string };

const BUILD = 'skin-advise index build <folder of passages> -o my.index';

/** The file is something else. */
export const notAnIndex = (fault: Fault): SkinAdviseError =>
  new SkinAdviseError({
    code: 'not_an_index',
    message: 'This is no index file',
    ...fault,
    hint: `Check the path; ${BUILD} makes one`,
  });

/** Made by a newer or much older skin-advise. */
export const anotherVersion = (fault: Fault): SkinAdviseError =>
  new SkinAdviseError({
    code: 'index_version',
    message: 'This index file has a layout that this skin-advise does not read',
    ...fault,
    hint: `Use the skin-advise that made it, or build it again: ${BUILD}`,
  });

/** The end is missing. */
export const truncated = (fault: Fault): SkinAdviseError =>
  new SkinAdviseError({
    code: 'index_truncated',
    message: 'This index file ends too early',
    ...fault,
    hint: `It was cut off while it was copied: copy it again, or build it again: ${BUILD}`,
  });

/** All there, and not what was written; or written by something that contradicts itself. */
export const damaged = (fault: Fault): SkinAdviseError =>
  new SkinAdviseError({
    code: 'index_damaged',
    message: 'This index file is damaged',
    ...fault,
    hint: `Copy it again, or build it again: ${BUILD}`,
  });
