import { describe, expect, it } from 'vitest'

import { wholeNumber } from '../../../electron/cli/seed'

describe('a whole number on the command line', () => {
  it.each([
    { text: '0', number: 0 },
    { text: '7', number: 7 },
    { text: '4294967295', number: 4_294_967_295 },
    { text: '', number: null },
    { text: '-1', number: null },
    { text: '1.5', number: null },
    { text: '1e3', number: null },
    { text: '0x10', number: null },
    { text: ' 7', number: null },
    { text: '99999999999999999999', number: null },
  ])('"$text" is $number', ({ text, number }) => {
    expect(wholeNumber(text)).toBe(number)
  })
})
