import { describe, expect, it } from 'vitest'

import { bundleRenderer } from '../../../electron/cli/setup/bundle.mjs'

describe('the page that is built', () => {
  it('is the one for people where the environment says that this is a test', async () => {
    expect(process.env.NODE_ENV).toBe('test')

    const built = await bundleRenderer({ write: false, logLevel: 'error' })
    const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
    const words = files.map((file) => ('code' in file ? file.code : '')).join('\n')

    expect(words).toContain('Minified React error')
    expect(words).not.toContain('validateDOMNesting')
  })
})
