import { fileURLToPath } from 'node:url'

/** The checkout, three folders up from here. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * A path inside the checkout.
 * @param {...string} parts
 */
export function inRoot(...parts) {
  return fileURLToPath(new URL(parts.join('/'), new URL('../../../', import.meta.url)))
}
