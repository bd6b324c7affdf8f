import { posix, win32 } from 'node:path'

/** The app's own folders, apart from any library: what it must keep, and what it can make again. */
export type AppFolders = { data: string; cache: string }

type Env = Readonly<Record<string, string | undefined>>

/**
 * Where the app's own folders are on this system. The data folder is the one Electron gives an app of
 * this name, so that the window and the command line agree; `COMMONPLACE_DATA` names another.
 */
export function appFolders(env: Env, platform: NodeJS.Platform, home: string): AppFolders {
  const chosen = env['COMMONPLACE_DATA']
  return chosen ? foldersWithin(chosen, platform) : usualFolders(env, platform, home)
}

/** The app's own folders where the data folder has been chosen: the cache lies inside it. */
export function foldersWithin(data: string, platform: NodeJS.Platform): AppFolders {
  const { join } = platform === 'win32' ? win32 : posix
  // Not `Cache`, which is what Chromium calls its own in there.
  return { data, cache: join(data, 'derived') }
}

function usualFolders(env: Env, platform: NodeJS.Platform, home: string): AppFolders {
  switch (platform) {
    case 'darwin':
      return {
        data: posix.join(home, 'Library/Application Support/Commonplace'),
        cache: posix.join(home, 'Library/Caches/Commonplace'),
      }
    case 'win32': {
      const local = env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local')
      const roaming = env['APPDATA'] || win32.join(home, 'AppData', 'Roaming')
      return {
        data: win32.join(roaming, 'Commonplace'),
        cache: win32.join(local, 'Commonplace', 'Cache'),
      }
    }
    default:
      return {
        data: posix.join(env['XDG_CONFIG_HOME'] || posix.join(home, '.config'), 'Commonplace'),
        cache: posix.join(env['XDG_CACHE_HOME'] || posix.join(home, '.cache'), 'Commonplace'),
      }
  }
}
