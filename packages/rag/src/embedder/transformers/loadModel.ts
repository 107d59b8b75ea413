import { downloadedFolder } from './downloadedFolder.js';
import { withDownloads } from './downloads.js';
import type { Engine, EngineLoadOptions, Model, Tokenizer } from './Engine.js';
import type { LoadOptions } from './LoadOptions.js';
import { loadEngine } from './loadEngine.js';
import { fileMissing, loadError } from './loadError.js';
import type { Dtype } from './profiles.js';
import type { Source } from './sourceOf.js';

export interface LoadedModel {
  readonly engine: Engine;
  readonly model: Model;
  /** Cuts off what is longer than the model reads: exports often state no limit of their own. */
  readonly tokenizer: Tokenizer;
}

export interface WantedModel {
  readonly source: Source;
  readonly dtype: Dtype;
  readonly maxTokens: number;
  readonly head: 'AutoModel' | 'AutoModelForSequenceClassification';
}

/**
 * Loads model and tokenizer, from a folder or the hub. What was downloaded before is loaded as a folder: the engine asks
 * the hub for the tokenizer of `main` whatever it was told (4.3), and that must not keep a finished download from working.
 *
 * @throws SkinAdviseError `embedding_engine_missing`, `model_file_missing`, `model_download_failed`, `model_unreadable`
 */
export async function loadModel(
  wanted: WantedModel,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<LoadedModel> {
  const { source, dtype } = wanted;
  const engine = await loadEngine();
  const load = (name: string, given: EngineLoadOptions) => loadFrom(engine, wanted, name, given, signal);
  if (source.local) return load(source.name, folderOptions(source, dtype, options));
  const downloaded = downloadedFolder(source, dtype);
  if (source.offline) {
    if (downloaded) return load(downloaded, folderOptions(source, dtype, options));
    throw fileMissing(source, { path: source.name });
  }
  const fromHub = () => load(source.name, hubOptions(source, dtype, options));
  // A download that is there and does not load is fetched again where it has gaps.
  return downloaded ? load(downloaded, folderOptions(source, dtype, options)).catch(fromHub) : fromHub();
}

async function loadFrom(
  engine: Engine,
  { source, head, maxTokens }: WantedModel,
  name: string,
  options: EngineLoadOptions,
  signal: AbortSignal,
): Promise<LoadedModel> {
  try {
    const [tokenizer, model] = await withDownloads(engine, signal, () =>
      Promise.all([
        engine.AutoTokenizer.from_pretrained(name, options),
        engine[head].from_pretrained(name, options),
      ]),
    );
    const cut: Tokenizer = (texts, given) => tokenizer(texts, { ...given, max_length: maxTokens });
    return { engine, model, tokenizer: cut };
  } catch (error) {
    throw loadError(error, source);
  }
}

const folderOptions = ({ cacheDir }: Source, dtype: Dtype, { threads }: LoadOptions): EngineLoadOptions => ({
  cache_dir: cacheDir,
  local_files_only: true,
  revision: 'main', // Folders have no others.
  dtype,
  ...(threads === undefined ? {} : { session_options: { intraOpNumThreads: threads } }),
});

const hubOptions = (source: Source, dtype: Dtype, options: LoadOptions): EngineLoadOptions => ({
  ...folderOptions(source, dtype, options),
  local_files_only: false,
  revision: source.revision,
  ...(options.onProgress
    ? {
        progress_callback: ({ status, file, loaded = 0, total = 0 }) => {
          if (status === 'progress' && file) options.onProgress?.({ file, loaded, total });
        },
      }
    : {}),
});
