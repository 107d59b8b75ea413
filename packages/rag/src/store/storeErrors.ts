import { SkinAdviseError } from '@skin-advise/core';

/** The store could not be reached, or gave no usable answer in time. The same call may do later. */
export const storeUnavailable = (name: string, found: string, cause?: unknown): SkinAdviseError =>
  new SkinAdviseError({
    code: 'store_unavailable',
    message: `${name} gave no usable answer`,
    found,
    hint: 'Try again later; look at the network and at the state of the service',
    cause,
  });

/** The store answered that it will not do this: the same call will not do later either. */
export const storeRefused = (name: string, found: string, hint: string, cause?: unknown): SkinAdviseError =>
  new SkinAdviseError({ code: 'store_refused', message: `${name} refused`, found, hint, cause });

/** What is stored was made otherwise than what it is to be used with. */
export const storeMismatch = (found: string, expected: string): SkinAdviseError =>
  new SkinAdviseError({
    code: 'store_mismatch',
    message: 'What the store holds was made otherwise than what it is used with',
    found,
    expected,
    hint: 'Rebuild the store from the corpus with the embedder in use, or use the embedder that it was built with',
  });
