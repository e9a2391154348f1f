import type { ReactNode } from 'react'

import { LANGUAGE } from '../text/language'

/** What scenarios are written in, and what engine and debrief tell in. */
const THEIRS = 'en'
const ANOTHER = !LANGUAGE.startsWith(THEIRS)

/**
 * What a scenario says, in an interface of another language: a screen reader pronounces it as what it is, and its full stops
 * stand at its own end.
 */
export function Told({ children }: { children: ReactNode }) {
  return ANOTHER ? <bdi lang={THEIRS}>{children}</bdi> : children
}
