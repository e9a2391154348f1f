import { useCallback, useState } from 'react'

import { type Settings, useSettings } from '../../store/settings-store'
import type { OpenDebrief } from './use-debrief'

const selectMarks = ({ marks }: Settings) => marks

/** Whether this run's marks are to be seen: as was last chosen for this run, else as the settings have it. Kept with the run. */
export function useMarksShown({ annotations, annotate }: OpenDebrief): [boolean, (shown: boolean) => void] {
  const wished = useSettings(selectMarks)
  const kept = annotations.findLast((one) => one.kind === 'marks-shown')
  const [now, setNow] = useState<boolean | null>(null)
  const choose = useCallback(
    (shown: boolean) => {
      setNow(shown)
      // A file that takes nothing more still lets one look; the choice is then for this sitting.
      annotate({ kind: 'marks-shown', shown }).catch(() => {})
    },
    [annotate],
  )
  return [now ?? kept?.shown ?? wished === 'shown', choose]
}
