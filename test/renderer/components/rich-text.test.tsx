import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { RichText } from '../../../renderer/components/rich-text'

describe('RichText', () => {
  it.each([
    { name: 'a plain one', text: 'web tier 🔥 again', typed: '🔥' },
    { name: 'one that asks for colour', text: '⚠️ disk', typed: '⚠️' },
    { name: 'one with a tone of skin', text: 'mine 🙋🏽', typed: '🙋🏽' },
    { name: 'one with a sex', text: '🙋‍♀️ mine', typed: '🙋‍♀️' },
  ])('draws an emoji and keeps it for who listens: $name', ({ text, typed }) => {
    const { container } = render(<RichText text={text} />)

    const drawn = screen.getByRole('img', { name: typed })
    expect(drawn.querySelector('svg')).toBeTruthy()
    expect(container.textContent).toBe(text.replace(typed, ''))
  })

  it('draws each of several, and leaves the words around them', () => {
    const { container } = render(<RichText text="👀 at `web-1` ✅✅, **now**" />)

    expect(screen.getAllByRole('img')).toHaveLength(3)
    expect(container.textContent).toBe(' at web-1 , now')
  })

  it('leaves what it cannot draw as it was typed', () => {
    const { container } = render(<RichText text="a 🦥 and a → b" />)

    expect(container.textContent).toBe('a 🦥 and a → b')
  })
})
