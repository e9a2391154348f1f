import { render } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { RichText } from '../../../renderer/components/rich-text'
import { explained } from '../../../renderer/text/explained'
import { glossaryText } from '../../../renderer/text/glossary-text'

const LAG = 'how far the copy of the database is behind'

describe('plain language', () => {
  it('says after a term what it means, once', () => {
    expect(explained('replica lag is creeping, Replica lag again')).toEqual([
      { words: 'replica lag', means: LAG },
      { words: ' is creeping, Replica lag again' },
    ])
  })

  it('takes no term out of the middle of a word or of a name', () => {
    expect(explained('the hostess of cache-01').flatMap(({ means }) => means ?? [])).toEqual([])
  })

  it('changes none of the words, whatever they are', () => {
    const said = fc.array(fc.oneof(fc.string(), fc.constantFrom(...glossaryText.terms.map((term) => term.said))))

    fc.assert(
      fc.property(said, (pieces) => {
        const words = pieces.join(' ')

        expect(
          explained(words)
            .map((part) => part.words)
            .join(''),
        ).toBe(words)
      }),
    )
  })

  it('is said only when asked for, and never within code', () => {
    const words = '`httpd` is gone, replica lag is fine'

    expect(render(<RichText text={words} />).container.textContent).toBe('httpd is gone, replica lag is fine')
    expect(render(<RichText text={words} explain />).container.textContent).toBe(
      `httpd is gone, replica lag (${LAG}) is fine`,
    )
  })
})
