import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Button } from '../../../renderer/components/button'

describe('a button', () => {
  it.each([
    { name: 'is pressed by Enter', key: 'Enter', repeat: false, left: true },
    { name: 'is not pressed again by Enter held down', key: 'Enter', repeat: true, left: false },
    { name: 'leaves other keys alone', key: 'ArrowDown', repeat: true, left: true },
  ])('$name', ({ key, repeat, left }) => {
    render(<Button>Where does it stand?</Button>)
    const button = screen.getByRole('button')
    const press = createEvent.keyDown(button, { key, repeat })

    fireEvent(button, press)

    expect(press.defaultPrevented).toBe(!left)
  })
})
