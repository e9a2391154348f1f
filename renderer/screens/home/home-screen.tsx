import { Settings } from 'lucide-react'
import { Suspense, useState } from 'react'

import type { HostApi, LibraryEntry, RunCard } from '../../../electron/bridge'
import { Button } from '../../components/button'
import { Refusal } from '../../components/refusal'
import { go } from '../../routes'
import { useWindowTitle } from '../../store/use-window-title'
import { forgetWritten } from '../../store/written-shelf'
import { text } from '../../text/text'
import { DiscardDialog, SettingsDialog } from '../on-demand'
import { useOwnProgress } from '../progress/use-own-progress'
import { giveAway } from './give-away'
import { GoingRuns } from './going-runs'
import styles from './home-screen.module.css'
import { isMicro, MicroList } from './micro-list'
import { NextPractice } from './next-practice'
import { OwnData } from './own-data'
import { PastRuns } from './past-runs'
import { ProblemList } from './problem-list'
import { ScenarioDetail } from './scenario-detail'
import { ScenarioList } from './scenario-list'
import { useLibrary, useWholeList } from './use-library'

type Loaded = Extract<LibraryEntry, { ok: true }>

/** Where one goes on, starts, and looks back. */
export function HomeScreen({ host }: { host: HostApi }) {
  useWindowTitle(text.home.title)
  const { entries, runs, fault, reload } = useLibrary(host)
  const own = useOwnProgress(host, runs)
  const toRead = own?.kind === 'open' ? own.toRead : 0
  useWholeList(toRead, runs, reload)
  const [chosen, setChosen] = useState<string | null>(null)
  const [settings, setSettings] = useState(false)
  const [discarding, setDiscarding] = useState<RunCard | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const attempt = (what: Promise<unknown>, then: () => void) => {
    setProblem(null)
    what.then(then).catch((reason: unknown) => setProblem(reason instanceof Error ? reason.message : String(reason)))
  }

  const briefings = (entries ?? []).filter((entry): entry is Loaded => entry.ok).map((entry) => entry.briefing)
  const broken = (entries ?? []).filter((entry) => (entry.problems ?? []).length > 0)
  const files = new Map(
    (entries ?? []).flatMap((entry) => (entry.ok && entry.file ? [[entry.briefing.scenario, entry.file]] : [])),
  )
  const going = runs.filter((run) => run.state !== 'ended')
  const past = runs.filter((run) => run.state === 'ended')
  const scenarios = briefings.filter((one) => !isMicro(one))
  const briefing = briefings.find((one) => one.scenario === chosen) ?? scenarios[0] ?? briefings[0]

  return (
    <div className={styles['home-screen']}>
      <header className={styles.bar}>
        <h1 className={styles.name}>{text.common.appName}</h1>
        <span className={styles.tagline}>{text.home.tagline}</span>
        <Button kind="quiet" icon={<Settings size={14} aria-hidden="true" />} onClick={() => setSettings(true)}>
          {text.home.settings}
        </Button>
      </header>
      <main className={styles.main}>
        <div className={styles.left}>
          <Refusal message={problem} />
          {fault && (
            <div role="alert" className={styles.fault}>
              <p>{text.home.failed(fault)}</p>
              <Button onClick={reload}>{text.home.tryAgain}</Button>
            </div>
          )}
          {entries === null && !fault && <p role="status">{text.home.loading}</p>}
          <div className={styles.columns}>
            <div className={styles.column}>
              {going.length > 0 && (
                <GoingRuns
                  runs={going}
                  onGoOn={(run) =>
                    attempt(run.state === 'interrupted' ? host.resume(run.run) : Promise.resolve(), () =>
                      go({ screen: 'desk', run: run.run }),
                    )
                  }
                  onGiveUp={(run) => attempt(host.giveUp(run.run), reload)}
                />
              )}
              {own?.kind === 'open' && (
                <NextPractice progress={own.progress} briefings={briefings} runs={past} onChoose={setChosen} />
              )}
              {entries !== null && (
                <ScenarioList
                  briefings={scenarios}
                  runs={past}
                  chosen={briefing?.scenario ?? null}
                  files={files}
                  onChoose={setChosen}
                />
              )}
              <MicroList
                briefings={briefings.filter(isMicro)}
                runs={past}
                chosen={briefing?.scenario ?? null}
                onChoose={setChosen}
              />
              {entries !== null && host.carrier === 'desktop' && (
                <Button kind="quiet" onClick={() => attempt(host.openScenario?.() ?? Promise.resolve(), reload)}>
                  {text.home.openFile}
                </Button>
              )}
              {entries !== null && host.carrier === 'browser' && (
                <p className={styles.hint}>{text.home.openFileInBrowser}</p>
              )}
              {broken.length > 0 && <ProblemList broken={broken} />}
            </div>
            <div className={styles.column}>
              {entries !== null && (
                <PastRuns
                  host={host}
                  runs={past}
                  toRead={toRead}
                  onDebrief={(run) => go({ screen: 'debrief', run: run.run })}
                  onGiveAway={(run) => attempt(giveAway(host, run), () => {})}
                  onDiscard={setDiscarding}
                />
              )}
              {entries !== null && <OwnData host={host} runs={runs.length} onChanged={reload} />}
            </div>
          </div>
        </div>
        {briefing && (
          <ScenarioDetail
            key={briefing.scenario}
            briefing={briefing}
            played={past.some((run) => run.scenario === briefing.scenario)}
            primary={going.length === 0}
            onStart={(choice) => go({ screen: 'briefing', scenario: briefing.scenario, ...choice })}
          />
        )}
      </main>
      <Suspense>
        {settings && <SettingsDialog onClose={() => setSettings(false)} />}
        {discarding && (
          <DiscardDialog
            run={discarding}
            onClose={() => setDiscarding(null)}
            onDiscard={() =>
              attempt(host.discard(discarding.run), () => {
                forgetWritten(discarding.run)
                setDiscarding(null)
                reload()
              })
            }
          />
        )}
      </Suspense>
    </div>
  )
}
