import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { type Engine, Library, loadFile } from '../../../electron/host'
import { METRONOME } from '../support/metronome'
import { tempFolder } from '../support/temp-folder'

/** A metronome whose file names another, which holds the number. */
const INCLUDING: Engine = {
  ...METRONOME,
  readScenario: (path, readText) => METRONOME.readScenario(path, (asked) => readText(readText(asked)?.trim() ?? '')),
}

function folder() {
  const root = tempFolder()
  mkdirSync(join(root, 'library', 'shared'), { recursive: true })
  writeFileSync(join(root, 'library', 'good.yaml'), 'shared/number.yaml')
  writeFileSync(join(root, 'library', 'shared', 'number.yaml'), '30')
  writeFileSync(join(root, 'library', 'sly.yaml'), '../outside.yaml')
  writeFileSync(join(root, 'library', 'notes.txt'), 'no scenario')
  writeFileSync(join(root, 'outside.yaml'), '30')
  return join(root, 'library')
}

describe('Library', () => {
  it('has the files at the top of its folder, by name', () => {
    expect(new Library(folder(), METRONOME).ids()).toEqual(['good', 'sly'])
  })

  it('has the micro-drills in their folder too, by name, with includes from its own', () => {
    const library = folder()
    mkdirSync(join(library, 'micro'))
    writeFileSync(join(library, 'micro', 'drill.yaml'), 'shared/number.yaml')

    const both = new Library(library, INCLUDING)

    expect(both.ids()).toEqual(['drill', 'good', 'sly'])
    expect(both.load('drill')).toMatchObject({
      ok: true,
      sources: [
        ['micro/drill.yaml', 'shared/number.yaml'],
        ['shared/number.yaml', '30'],
      ],
    })
  })

  it('takes the file at the top where one in a subfolder has the same name', () => {
    const library = folder()
    mkdirSync(join(library, 'micro'))
    writeFileSync(join(library, 'micro', 'good.yaml'), '99')

    expect(new Library(library, INCLUDING).ids()).toEqual(['good', 'sly'])
    expect(new Library(library, INCLUDING).load('good')).toMatchObject({
      sources: [['good.yaml', expect.any(String)], expect.anything()],
    })
  })

  it.each([
    { name: 'reads an include below its folder', id: 'good', ok: true },
    { name: 'does not read an include outside it', id: 'sly', ok: false },
  ])('$name', ({ id, ok }) => {
    const library = folder()

    expect(new Library(library, INCLUDING).load(id).ok).toBe(ok)
    expect(loadFile(INCLUDING, join(library, `${id}.yaml`)).ok).toBe(ok)
  })

  it('gives a scenario another hash when what it includes has changed', () => {
    const library = new Library(folder(), INCLUDING)
    const elsewhere = folder()
    writeFileSync(join(elsewhere, 'shared', 'number.yaml'), '31')

    const [one, other] = [library.load('good'), new Library(elsewhere, INCLUDING).load('good')]

    expect(one.ok && other.ok && one.hash !== other.hash).toBe(true)
    expect(library.load('good')).toEqual(one)
  })

  it.each([
    { name: 'the file itself', file: 'good.yaml', text: 'shared/other.yaml' },
    { name: 'what it includes', file: 'shared/number.yaml', text: '31' },
    { name: 'an include that was not there', file: 'shared/number.yaml', text: '31', missing: true },
  ])('makes sense of a scenario once, and anew when $name has changed', ({ file, text, missing = false }) => {
    const at = folder()
    writeFileSync(join(at, 'shared', 'other.yaml'), '32')
    if (missing) rmSync(join(at, file))
    let readings = 0
    const counting: Engine = {
      ...INCLUDING,
      readScenario: (...args) => {
        readings += 1
        return INCLUDING.readScenario(...args)
      },
    }
    const library = new Library(at, counting)

    const [first, again] = [library.load('good'), library.load('good')]
    const before = readings
    writeFileSync(join(at, file), text)
    const after = library.load('good')

    expect([before, readings]).toEqual([1, 2])
    expect(again).toEqual(first)
    expect(after.sources).not.toEqual(first.sources)
  })
})
