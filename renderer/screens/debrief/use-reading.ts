import { useMemo, useRef } from 'react'

import { variantOf } from '../../../scenarios/engine'
import { inPlainSentences, phrasebookOf, plainWordsIn } from '../../../scenarios/plain'
import { selectPlainLanguage, useSettings } from '../../store/settings-store'
import type { DebriefState, OpenDebrief } from './use-debrief'

/** The debrief in the words this person reads. What was recorded stays as it is; `null` until it is open. */
export function useReading(state: DebriefState): OpenDebrief | null {
  const plain = useSettings(selectPlainLanguage)
  const open = state.kind === 'open' ? state : null
  const live = useRef(open)
  live.current = open
  // biome-ignore lint/correctness/useExhaustiveDependencies: all of it takes long, and annotations are nobody's to reword.
  const read = useMemo(() => (plain && live.current ? readPlainly(live.current) : null), [plain, open?.recording])
  return read && open ? { ...read, annotations: open.annotations } : open
}

/** Quotes what was said in plain words, where the author wrote some. */
function readPlainly(open: OpenDebrief): OpenDebrief {
  const { recording, scenario, debrief, marks } = open
  const variant = variantOf(scenario, recording.header.seed)
  const words = plainWordsIn({ facts: recording.facts, variant }, phrasebookOf(variant))
  const worded = <T>(told: T): T => inPlainSentences(told, words)
  return { ...open, debrief: worded(debrief), marks: worded(marks), worded }
}
