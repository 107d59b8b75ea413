import { SkinAdviseError } from '@skin-advise/core';

/** Nothing came back: no connection, no answer in time, or the connection was lost. Asking again may help. */
export const storeUnavailable = (name: string, found: string, cause?: unknown): SkinAdviseError =>
  new SkinAdviseError({
    code: 'store_unavailable',
    message: `${name} gave no answer`,
    found,
    hint: 'Check that it runs and can be reached from here, then try again',
    ...(cause === undefined ? {} : { cause }),
  });

/** It answered, and will go on refusing until somebody changes something: the hint says what. */
export const storeRefused = (name: string, found: string, hint: string, cause?: unknown): SkinAdviseError =>
  new SkinAdviseError({
    code: 'store_refused',
    message: `${name} cannot be used like this`,
    found,
    hint,
    ...(cause === undefined ? {} : { cause }),
  });

/** The vectors in it were made by another embedder, or have other dimensions: comparing with them means nothing. */
export const storeMismatch = (found: string, expected: string): SkinAdviseError =>
  new SkinAdviseError({
    code: 'store_mismatch',
    message: 'The stored vectors are not of this embedder',
    found,
    expected,
    hint: 'Rebuild the index with this embedder, under another name or after dropping the old one',
  });
