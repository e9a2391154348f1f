/** The largest seed a drill can have: 32 bits of chance. */
export const LAST_SEED = 4_294_967_295

/** A whole number written in plain digits, or `null`: "1e3", "0x10" and " 7" are more likely slips than meant. */
export function wholeNumber(text: string): number | null {
  const number = Number(text)
  return /^\d+$/.test(text) && Number.isSafeInteger(number) ? number : null
}
