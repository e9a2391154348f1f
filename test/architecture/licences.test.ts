import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { licenceTable } from '../../electron/cli/setup/licences.mjs'

/** Licences that let an app be given away with what it is made of. */
const FREE = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|OFL-1\.1|CC0-1\.0|BlueOak-1\.0\.0)$/

describe('the list of licences', () => {
  it('is in step with the lock file: npm run licences', () => {
    expect(readFileSync(new URL('../../docs/licences.md', import.meta.url), 'utf8')).toBe(licenceTable())
  })

  it('has only licences under which the app may be given away', () => {
    const licences = licenceTable()
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| package'))
      .map((line) => line.split(' | ')[2]?.replace(/ \|$/, '') ?? '')

    expect(licences.length).toBeGreaterThan(10)
    expect(licences.filter((licence) => !FREE.test(licence))).toEqual([])
  })
})
