import { resolve } from 'node:path';
import { cacheFolder } from './cacheFolder.js';
import { folderRevision } from './folderRevision.js';
import type { LoadOptions } from './LoadOptions.js';
import { noExport } from './loadError.js';
import type { EmbeddingProfile, RerankingProfile } from './profiles.js';

/** Where the files of a model are. */
export interface Source {
  /** The model as it was published, for errors. */
  readonly model: string;
  /** `owner/name` on the hub, or an absolute folder. */
  readonly name: string;
  readonly local: boolean;
  readonly offline: boolean;
  readonly revision: string;
  readonly cacheDir: string;
}

/**
 * @throws SkinAdviseError `model_file_missing`: no folder is named and no export is known, or the folder holds no model
 */
export function sourceOf(profile: EmbeddingProfile | RerankingProfile, options: LoadOptions): Source {
  const cacheDir = resolve(options.cacheDir ?? cacheFolder());
  const { model, hub } = profile;
  if (options.localPath !== undefined) {
    // Absolute: `models/e5` would read as the name of a repository.
    const name = resolve(options.localPath);
    const source = { model, name, local: true, offline: true, cacheDir, revision: '' };
    return { ...source, revision: options.revision ?? folderRevision(source, profile.dtype) };
  }
  if (hub === null) throw noExport(model);
  const revision = options.revision ?? hub.revision;
  return { model, name: hub.repository, local: false, offline: options.offline ?? false, revision, cacheDir };
}
