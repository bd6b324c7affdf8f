import { expect, test } from 'vitest'
import { appFolders, foldersWithin } from '#storage/app-folders'

test('the app keeps its own things where each system wants them', () => {
  expect(appFolders({}, 'linux', '/home/ada')).toEqual({
    data: '/home/ada/.config/Commonplace',
    cache: '/home/ada/.cache/Commonplace',
  })
  expect(appFolders({}, 'darwin', '/Users/ada')).toEqual({
    data: '/Users/ada/Library/Application Support/Commonplace',
    cache: '/Users/ada/Library/Caches/Commonplace',
  })
  expect(
    appFolders({ APPDATA: 'R:\\Roaming', LOCALAPPDATA: 'L:\\Local' }, 'win32', 'C:\\Users\\ada'),
  ).toEqual({ data: 'R:\\Roaming\\Commonplace', cache: 'L:\\Local\\Commonplace\\Cache' })
  expect(appFolders({}, 'win32', 'C:\\Users\\ada').data).toBe(
    'C:\\Users\\ada\\AppData\\Roaming\\Commonplace',
  )
})

test('a person’s own places are respected, and a chosen data folder holds the cache too', () => {
  const env = { XDG_CONFIG_HOME: '/etc/ada', XDG_CACHE_HOME: '/var/ada' }

  expect(appFolders(env, 'linux', '/home/ada')).toEqual({
    data: '/etc/ada/Commonplace',
    cache: '/var/ada/Commonplace',
  })
  expect(appFolders({ ...env, COMMONPLACE_DATA: '/else' }, 'linux', '/home/ada')).toEqual(
    foldersWithin('/else', 'linux'),
  )
  expect(foldersWithin('/else', 'linux')).toEqual({ data: '/else', cache: '/else/derived' })
})
