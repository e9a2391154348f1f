import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'

import { ExplainingProvider } from '../../../renderer/components/explaining'
import { RichText } from '../../../renderer/components/rich-text'
import { Words } from '../../../renderer/components/words'
import { FIELD_TERMS, glossaryOf } from '../../../scenarios/plain'

const LAG = FIELD_TERMS['replica lag']

function read(node: ReactNode, own?: Record<string, string>) {
  return render(<ExplainingProvider glossary={glossaryOf(own)}>{node}</ExplainingProvider>)
}

/** What a screen reader makes of it. */
function heard(container: HTMLElement): string {
  const copy = container.cloneNode(true) as HTMLElement
  for (const silent of copy.querySelectorAll('[aria-hidden="true"]')) silent.remove()
  return copy.textContent ?? ''
}

describe('the words of a scenario', () => {
  it('are as they are while nobody asked for explanations', () => {
    const words = 'replica lag is fine'

    expect(render(<Words text={words} />).container.innerHTML).toBe(words)
    expect(render(<RichText text={words} />).container.innerHTML).toBe(words)
  })

  it('say after a term what it means, and never within code', () => {
    const { container } = read(<RichText text="`replica lag` is gone, replica lag is fine" />)

    expect(container.textContent).toBe(`replica lag is gone, replica lag (${LAG}) is fine`)
  })

  it("know the scenario's own terms", () => {
    expect(read(<Words text="the belt stands" />, { belt: 'the moving band' }).container.textContent).toBe(
      'the belt (the moving band) stands',
    )
  })

  it('show every explanation, and have each read aloud once', () => {
    const { container } = read(
      <>
        <p>
          <Words text="replica lag is up" />
        </p>
        <p>
          <RichText text="replica lag is **down**" />
        </p>
      </>,
    )

    expect(container.textContent).toBe(`replica lag (${LAG}) is upreplica lag (${LAG}) is down`)
    expect(heard(container)).toBe(`replica lag (${LAG}) is upreplica lag is down`)
  })

  it('stay the first ones when they are drawn anew', () => {
    const first = <Words key="first" text="replica lag is up" />
    const later = <Words key="later" text="replica lag is down" />
    const { container, rerender } = read([first, later])
    const around = (rows: ReactNode) => <ExplainingProvider glossary={glossaryOf()}>{rows}</ExplainingProvider>

    rerender(around([later]))
    rerender(around([later, first]))

    expect(heard(container)).toBe(`replica lag is downreplica lag (${LAG}) is up`)
    expect(screen.getAllByText('replica lag')).toHaveLength(2)
  })
})
