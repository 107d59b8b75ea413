import { SkinAdviseError } from '@skin-advise/core';
import type { Engine } from './Engine.js';

const PACKAGE = '@huggingface/transformers';

let loaded: Promise<Engine> | undefined;

/**
 * The optional package, loaded when a model is first needed.
 *
 * @throws SkinAdviseError `embedding_engine_missing`: not installed, or its native part does not start on this machine
 */
export function loadEngine(
  // A name in a variable, so that no bundler takes the package along.
  load: () => Promise<unknown> = () => import(/* @vite-ignore */ PACKAGE),
): Promise<Engine> {
  loaded ??= load().then(
    (engine) => engine as Engine,
    (cause) => {
      loaded = undefined;
      throw missing(cause);
    },
  );
  return loaded;
}

function missing(cause: unknown): SkinAdviseError {
  const { code, message = String(cause) } = (cause ?? {}) as { code?: string; message?: string };
  const absent = code === 'ERR_MODULE_NOT_FOUND' && message.includes(PACKAGE);
  return new SkinAdviseError({
    code: 'embedding_engine_missing',
    message: absent ? `${PACKAGE} is not installed` : `${PACKAGE} does not start on this machine`,
    path: PACKAGE,
    found: message.split('\n')[0]!,
    expected: `${PACKAGE} 4 with onnxruntime-node`,
    hint: absent
      ? `npm install ${PACKAGE}@4 (behind a firewall add --ignore-scripts: the script fetches files for GPUs only), or leave the embedder out`
      : 'Its native part wants glibc 2.28 or later (not Alpine), macOS on Apple silicon, or Windows; or leave the embedder out',
    cause,
  });
}
