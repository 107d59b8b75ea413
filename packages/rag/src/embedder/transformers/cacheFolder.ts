import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where an operating system keeps what can be downloaded again; the engine's own default lies inside node_modules. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  return join(base(env, platform, home), 'skin-advise', 'models');
}

function base(env: Readonly<Record<string, string | undefined>>, platform: string, home: string): string {
  if (platform === 'win32') return env.LOCALAPPDATA || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  return env.XDG_CACHE_HOME || join(home, '.cache');
}
