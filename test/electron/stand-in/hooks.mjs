import { pathToFileURL } from 'node:url'

const standIn = pathToFileURL(process.env.HEARBACK_STAND_IN ?? '').href

/**
 * @param {string} specifier
 * @param {object} context
 * @param {(specifier: string, context: object) => unknown} next
 */
export function resolve(specifier, context, next) {
  return specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context)
}
