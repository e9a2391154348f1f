import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'

const LIBRARY = vi.hoisted(() => decodeURIComponent(new URL('../../../scenarios/library', import.meta.url).pathname))
// The built command line finds the library beside itself; here it is where the sources are.
vi.mock('../../../electron/cli/dist-folder', () => ({ inDist: () => LIBRARY }))

import { main } from '../../../electron/cli/main'
import { tame } from '../../../electron/cli/tame'
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

describe('what could steer a terminal', () => {
  it.each([
    { name: 'an escape', word: '\u001b[2J', left: ' [2J' },
    { name: 'an escape in one character', word: '\u009b2J', left: ' 2J' },
    { name: 'a return to the start of the line', word: 'a\rb', left: 'a b' },
    { name: 'a line of another kind', word: 'a\u2028b', left: 'a b' },
    { name: 'a turn of direction', word: 'a\u202eb\u2066c', left: 'a b c' },
    { name: 'a change of digits', word: 'a\u206eb', left: 'a b' },
    { name: 'words that nobody sees', word: 'a\u{e0041}\u{e007f}b', left: 'a  b' },
  ])('is taken out of words: $name', ({ word, left }) => {
    expect(tame(word)).toBe(left)
  })

  it.each(['two\nlines', 'zurück ✓', '👩\u200d🚒', 'می\u200cخواهم'])('leaves what is only spelled so: %j', (word) => {
    expect(tame(word)).toBe(word)
  })
})
