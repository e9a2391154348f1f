import { Suspense, useRef, useState } from 'react'

import type { HostApi, TakenFile } from '../../../electron/bridge'
import { Button } from '../../components/button'
import { takeInFile } from '../../host/take-in-file'
import { forgetWindow } from '../../store/forget-window'
import { forgetWritten } from '../../store/written-shelf'
import { text } from '../../text/text'
import { DiscardAllDialog } from '../on-demand'
import styles from './home-section.module.css'
import { useDrop } from './use-drop'

const words = text.home.data

export interface OwnDataProps {
  host: HostApi
  /** Runs that are kept here, going and past. */
  runs: number
  onChanged: () => void
}

/** What is kept on this machine, as its owner disposes of it: take in, back up, delete all. */
export function OwnData({ host, runs, onChanged }: OwnDataProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const [deleting, setDeleting] = useState(false)
  const attempt = async (work: () => Promise<string>) => {
    setSaid('')
    setSaid(await work().catch((reason: unknown) => (reason instanceof Error ? reason.message : String(reason))))
    onChanged()
  }
  const takeIn = (files: readonly File[]) =>
    attempt(async () => {
      const told: string[] = []
      for (const file of files) told.push(words.file(file.name, sentenceOf(await takeInFile(host, file))))
      return told.join(' ')
    })
  const over = useDrop((files) => void takeIn(files))
  return (
    <section aria-labelledby="home-data" data-over={over || undefined} className={styles.data}>
      <h2 id="home-data" className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.faint}>{words.about}</p>
      <div className={styles.actions}>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept=".hearback,.hearback-scenario,.jsonl"
          onChange={(event) => {
            void takeIn([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        <Button onClick={() => chooser.current?.click()}>{words.takeIn}</Button>
        <Button
          disabled={runs === 0}
          onClick={() =>
            void attempt(async () => {
              const kept = await host.backup?.()
              return kept ? words.backedUp(kept.runs, kept.file) : ''
            })
          }
        >
          {words.backUp}
        </Button>
        <Button kind="quiet" onClick={() => setDeleting(true)}>
          {runs === 0 ? words.deleteEverything : words.deleteAll}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <Suspense>
        {deleting && (
          <DiscardAllDialog
            runs={runs}
            onClose={() => setDeleting(false)}
            onDiscard={(everything) => {
              setDeleting(false)
              void attempt(async () => {
                const gone = await host.discardAll?.(runs, ...(everything ? [true] : []))
                if (!gone) return ''
                const told = words.deleted(gone.runs, gone.elsewhere.length)
                forgetWritten()
                if (!everything) return told
                forgetWindow()
                return `${told} ${words.deletedRest}`
              })
            }}
          />
        )}
      </Suspense>
    </section>
  )
}

function sentenceOf(taken: TakenFile | null): string {
  if (!taken) return ''
  if (taken.scenario !== null) return words.takenScenario
  const refused = taken.refused.map(({ run, why }) => words.file(run, why))
  return [words.takenRuns(taken.taken, taken.here), ...refused].join(' ')
}
