import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

const LIBRARY = vi.hoisted(() => decodeURIComponent(new URL('../../../scenarios/library', import.meta.url).pathname))
// The built command line finds the library beside itself; here it is where the sources are.
vi.mock('../../../electron/cli/dist-folder', () => ({ inDist: () => LIBRARY }))

import { main } from '../../../electron/cli/main'
import { tempFolder } from '../support/temp-folder'

/** A scenario whose words clear the screen, rename the window and turn the text round. */
function hostileScenario() {
  const folder = tempFolder()
  const file = join(folder, 'hostile.yaml')
  const steering = '\\e[2J\\e]0;owned\\a\\x9b2J\\u202e'
  const text = readFileSync(join(LIBRARY, 'low-fuel.yaml'), 'utf8')
    .replace(/^id: .*$/m, 'id: hostile')
    .replace(/^title: .*$/m, `title: "Tuesday ${steering}"`)
    .replaceAll(/^( {4}name: )(.*)$/gm, (_, key, name) => `${key}"${name} ${steering}"`)
  writeFileSync(file, text)
  return { folder, file }
}

describe('the words of a scenario that somebody made', () => {
  it.each([
    { name: 'play', args: ['--seed', '1', '--until', '5m'] },
    { name: 'debrief', args: ['--moves', '-'] },
    { name: 'mark', args: ['--moves', '-'] },
    { name: 'graph', args: [] },
    { name: 'lint', args: [] },
  ])('do not steer the terminal: hearback $name', async ({ name, args }) => {
    const { file } = hostileScenario()
    let said = ''
    const write = (text: string) => {
      said += text
    }

    await main([name, file, ...args], { out: write, err: write, stdin: () => '' })

    expect(said).not.toBe('')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})
