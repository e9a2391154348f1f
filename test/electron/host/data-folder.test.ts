import { describe, expect, it } from 'vitest'

import { dataFolder } from '../../../electron/host'

describe('dataFolder', () => {
  it.each([
    { name: 'the folder asked for', asked: '/asked', env: { HEARBACK_DATA: '/env' }, is: '/asked' },
    { name: 'HEARBACK_DATA', asked: null, env: { HEARBACK_DATA: '/env' }, is: '/env' },
    { name: 'XDG_DATA_HOME on Linux', asked: null, env: { XDG_DATA_HOME: '/xdg' }, is: '/xdg/hearback' },
    {
      name: 'not a relative XDG_DATA_HOME',
      asked: null,
      env: { XDG_DATA_HOME: 'x' },
      is: '/home/u/.local/share/hearback',
    },
    { name: 'the usual place on Linux', asked: null, env: {}, is: '/home/u/.local/share/hearback' },
  ])('is $name', ({ asked, env, is }) => {
    expect(dataFolder(asked, { platform: 'linux', env, home: '/home/u' })).toBe(is)
  })

  it('is in Application Support on macOS', () => {
    const around = { platform: 'darwin', env: {}, home: '/Users/u' } as const

    expect(dataFolder(null, around)).toBe('/Users/u/Library/Application Support/Hearback')
  })
})
