import type { Span } from '../format'

/**
 * Seeded chance, keyed by what is being decided and how often that has been decided before.
 *
 * Keyed rather than one long stream, so that a move of the trainee's does not reshuffle everybody else's luck:
 * two plays of one seed differ only where the moves made them differ.
 */
export function draw(seed: number, key: string, count: number): number {
  let hash = (2166136261 ^ seed) >>> 0
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 16777619)
  hash = Math.imul(hash ^ count, 16777619)
  return mix(hash) / 4294967296
}

/** A whole number of seconds in the span, both ends included, from a draw in [0, 1). */
export function within(span: Span, drawn: number): number {
  return span.min + Math.floor(drawn * (span.max - span.min + 1))
}

/** Spreads every input bit over every output bit (the finisher of MurmurHash3, public domain, Austin Appleby). */
function mix(value: number): number {
  let h = value >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
