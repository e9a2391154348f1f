import { describe, expect, it } from 'vitest'

import { literalWords } from './support/literal-words'
import { parsed, rendererSources } from './support/syntax'

const wordsIn = (source: string) => literalWords({ file: 'a.tsx', source, program: parsed('a.tsx', source) })

describe('words written into a component', () => {
  it.each([
    { name: 'text between tags', source: 'const a = <p>Open loops</p>', found: 'Open loops' },
    { name: 'one word between tags', source: 'const a = <p>Pager</p>', found: 'Pager' },
    { name: 'a string in braces', source: "const a = <p>{' wait '}</p>", found: 'wait' },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template stands in the source that is read.
    { name: 'a glued string', source: 'const a = <p>{`${n} s left`}</p>', found: 's left' },
    { name: 'a label', source: 'const a = <Button aria-label="Close" />', found: 'Close' },
    { name: 'a choice of labels', source: "const a = <Button label={b ? 'Show' : c} />", found: 'Show' },
    { name: 'a sentence in code', source: "const a = { hint: 'what is broken' }", found: 'what is broken' },
  ])('are found: $name', ({ source, found }) => {
    expect(wordsIn(source)).toEqual([`a.tsx:1 ${found}`])
  })

  it.each([
    { name: 'a class', source: 'const a = <p className="row wide" />' },
    { name: 'signs between tags', source: 'const a = <p>{b} · {c}</p>' },
    { name: 'what a developer reads', source: "throw new Error('There is no root here.')" },
    { name: 'a path and a selector', source: "import a from './b c'; document.querySelector('main article p')" },
  ])('are not seen in $name', ({ source }) => {
    expect(wordsIn(source)).toEqual([])
  })

  it('are nowhere in the renderer outside the catalogue', () => {
    const sources = rendererSources().filter(({ file }) => !file.endsWith('-text.ts'))

    expect(sources.flatMap(literalWords)).toEqual([])
  })
})
