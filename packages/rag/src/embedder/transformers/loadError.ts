import { SkinAdviseError } from '@skin-advise/core';
import type { Source } from './sourceOf.js';

const CONVERT = (model: string) =>
  `Convert it into a folder of your own (pip install "optimum[onnxruntime]"; optimum-cli export onnx --task feature-extraction --model ${model} FOLDER; then quantise to FOLDER/onnx/model_quantized.onnx) and name that as localPath or --embedder-path`;

/** No export is known and no folder was named. */
export const noExport = (model: string): SkinAdviseError =>
  new SkinAdviseError({
    code: 'model_file_missing',
    message: `No export of ${model} is known that could be downloaded`,
    path: model,
    found: 'neither a repository with ONNX files nor a folder',
    expected: 'a folder with config.json, tokenizer.json and onnx/model_quantized.onnx',
    hint: CONVERT(model),
  });

/** What went wrong while a model was loaded, as an error that says which file, where it was looked for, and what to do. */
export function loadError(error: unknown, source: Source): unknown {
  if (error instanceof SkinAdviseError) return error;
  const { name, message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  const given = { path: fileIn(message) ?? source.name, cause: error };
  if (name === 'ModelFileNotFoundError') return fileMissing(source, given);
  if (isNetwork(error)) return downloadFailed(source, message, given);
  return new SkinAdviseError({
    code: 'model_unreadable',
    message: `The files of ${source.model} cannot be used`,
    ...given,
    found: firstLine(message),
    expected: 'a model, tokenizer and configuration that belong together, complete',
    hint: source.local
      ? 'Convert or copy the model again, whole'
      : `Delete ${source.name} below ${source.cacheDir} and fetch it again`,
  });
}

interface Given {
  readonly path: string;
  readonly cause?: unknown;
}

export const fileMissing = (source: Source, given: Given): SkinAdviseError =>
  new SkinAdviseError({
    code: 'model_file_missing',
    message: `A file of ${source.model} is not there`,
    ...given,
    found: whereLooked(source),
    expected: 'config.json, tokenizer.json, tokenizer_config.json and the ONNX file of this dtype',
    hint: source.local
      ? 'Name the folder that holds config.json; q8 is onnx/model_quantized.onnx, fp32 is onnx/model.onnx'
      : source.offline
        ? 'Run once without offline, or copy the folder of downloads from a machine that has it'
        : 'Check repository, revision and dtype of the profile; or name a folder that holds the model (localPath)',
  });

function whereLooked({ local, offline, name, cacheDir }: Source): string {
  if (local) return `nothing in the folder ${name}`;
  return offline ? `nothing in ${cacheDir}, and offline` : `nothing in ${name} on the hub`;
}

const downloadFailed = (source: Source, message: string, given: Given) =>
  new SkinAdviseError({
    code: 'model_download_failed',
    message: `${source.model} could not be downloaded`,
    ...given,
    found: firstLine(message),
    expected: 'an answer of the model hub',
    hint: 'Try again with a connection, or name a folder that holds the model (localPath, --embedder-path)',
  });

/** `fetch failed`, a connection that broke, or a status such as 429 or 503. */
function isNetwork(error: unknown): boolean {
  const { message = '', cause } = (error ?? {}) as { message?: string; cause?: { code?: string } };
  return (
    /fetch failed|terminated|network|https?:\/\//i.test(message) ||
    /^(E[A-Z]+|UND_ERR)/.test(cause?.code ?? '')
  );
}

const firstLine = (message: string) => message.split('\n')[0]!.slice(0, 200);
const fileIn = (message: string): string | undefined =>
  /"([^"]+\.(?:json|onnx(?:_data\w*)?))"/.exec(message)?.[1];
