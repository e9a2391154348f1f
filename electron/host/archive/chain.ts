import { createHash } from 'node:crypto'

/** What the first line of a file is chained to. */
export const CHAIN_START = ''

/** The end of every line: `,"chain":"` and 64 hex digits and `"}`. */
const SEAL = /,"chain":"([0-9a-f]{64})"\}$/

/**
 * Closes a line: the JSON of `value` with a last field `chain`, the SHA-256 over the chain before it and the line without it.
 * So no line can be changed, taken out or put in without the chain from there on telling.
 */
export function seal(value: object, before: string): { text: string; chain: string } {
  const body = JSON.stringify(value)
  const chain = link(before, body)
  return { text: `${body.slice(0, -1)},"chain":"${chain}"}`, chain }
}

/**
 * Opens a line again. `intact` says whether it is what was once written after `before`; `chain` is what the line itself
 * claims, so that the lines after a damaged one can still be checked against each other.
 */
export function unseal(text: string, before: string): { body: string; chain: string; intact: boolean } | null {
  const chain = SEAL.exec(text)?.[1]
  if (chain === undefined) return null
  const body = `${text.slice(0, -SEAL_LENGTH)}}`
  return { body, chain, intact: link(before, body) === chain }
}

const SEAL_LENGTH = ',"chain":""}'.length + 64

function link(before: string, body: string): string {
  return createHash('sha256').update(`${before}\n${body}`).digest('hex')
}
