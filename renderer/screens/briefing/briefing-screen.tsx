import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'

import type { HostApi } from '../../../electron/bridge'
import type { Briefing } from '../../../scenarios/engine'
import { glossaryOf } from '../../../scenarios/plain'
import { DESK_COMMANDS } from '../../commands/desk-commands'
import { Avatar } from '../../components/avatar'
import { Badge } from '../../components/badge'
import { Button } from '../../components/button'
import { ExplainingProvider } from '../../components/explaining'
import { KeyTable } from '../../components/key-table'
import { Refusal } from '../../components/refusal'
import { RichText } from '../../components/rich-text'
import { SeverityMark } from '../../components/severity-mark'
import { go, type Route } from '../../routes'
import { selectPlainLanguage, useSettings } from '../../store/settings-store'
import { severityMeaning } from '../../store/severity-meaning'
import { useWindowTitle } from '../../store/use-window-title'
import { text } from '../../text/text'
import { useLibrary } from '../home/use-library'
import styles from './briefing-screen.module.css'

export interface BriefingScreenProps {
  host: HostApi
  route: Extract<Route, { screen: 'briefing' }>
}

const words = text.home.briefing
/** The keys one needs on the first day. */
const FIRST_KEYS = new Set([
  'pause',
  'compose',
  'reply',
  'thats-right',
  'say-again',
  'pane.loops',
  'status-page',
  'page',
  'palette',
  'pane.next',
  'unread.next',
  'shortcuts',
])
const KEY_COMMANDS = DESK_COMMANDS.filter((command) => FIRST_KEYS.has(command.id)).map((command) => ({
  ...command,
  category: words.keysTitle,
}))

/** What one is told before the clock starts, and how the desk works. */
export function BriefingScreen({ host, route }: BriefingScreenProps) {
  const { entries, fault } = useLibrary(host)
  const plain = useSettings(selectPlainLanguage)
  const [problem, setProblem] = useState<string | null>(null)
  const [starting, setStarting] = useState(false)
  const entry = entries?.find((one) => one.ok && one.briefing.scenario === route.scenario)
  const briefing = entry?.ok ? entry.briefing : null
  useWindowTitle(briefing ? text.common.windowTitleIn(words.title, briefing.title) : words.title)

  const start = async () => {
    setStarting(true)
    setProblem(null)
    try {
      const { run } = await host.start({
        scenario: route.scenario,
        assistance: route.assistance,
        difficulty: route.difficulty,
        ...(route.seed !== null && { seed: route.seed }),
      })
      await host.pace(run, { paused: false })
      go({ screen: 'desk', run })
    } catch (reason) {
      setStarting(false)
      setProblem(reason instanceof Error ? reason.message : String(reason))
    }
  }

  return (
    <div className={styles['briefing-screen']}>
      <header className={styles.bar}>
        <Button kind="quiet" icon={<ArrowLeft size={14} aria-hidden="true" />} onClick={() => go({ screen: 'home' })}>
          {text.home.title}
        </Button>
        <span className={styles.crumb}>{words.title}</span>
        <Badge>{text.common.simulation}</Badge>
      </header>
      {briefing ? (
        <main className={styles.main}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <article className={styles.brief} tabIndex={0}>
            <h1 className={styles.title}>{briefing.title}</h1>
            <p className={styles.facts}>
              {briefing.company} · {text.home.level(briefing.level)} · {text.home.minutes(briefing.minutes)} ·{' '}
              {text.home.assistancePlayed[route.assistance]} · {text.home.difficultyPlayed[route.difficulty]}
              {route.seed !== null && ` · ${text.desk.statusBar.seed(route.seed)}`}
            </p>
            <ExplainingProvider glossary={plain ? glossaryOf(briefing.glossary) : null}>
              {(plain ? (briefing.plainBrief ?? briefing.brief) : briefing.brief).map((paragraph) => (
                <p key={paragraph} className={styles.paragraph}>
                  <RichText text={paragraph} />
                </p>
              ))}
            </ExplainingProvider>
            <section className={styles.duties}>
              <div>
                <h2>{words.canTitle}</h2>
                <ul className={styles.can}>
                  {words.can.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </div>
              <div>
                <h2>{words.cannotTitle}</h2>
                <ul className={styles.cannot}>
                  {words.cannot.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </div>
            </section>
            <section className={styles.part}>
              <h2>{words.howTitle}</h2>
              <ol className={styles.how}>
                {words.how.map((step) => (
                  <li key={step.what}>
                    <h3>{step.what}</h3>
                    <p>{step.say}</p>
                  </li>
                ))}
              </ol>
            </section>
          </article>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <aside className={styles.side} aria-label={words.room} tabIndex={0}>
            <People title={words.room} people={briefing.people.filter((person) => person.present)} />
            <People
              title={words.reachable}
              people={briefing.people.filter((person) => !person.present && person.pageable)}
            />
            <section>
              <h2>{words.severities}</h2>
              <ul>
                {briefing.severities.map((severity) => (
                  <li key={severity.id} className={styles.severity}>
                    <SeverityMark severity={severity.id} />
                    <span>
                      <strong>{text.desk.severity[severity.id]}</strong>{' '}
                      <span>{severityMeaning(text.desk.severity[severity.id], severity.means)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
            <section>
              <KeyTable commands={KEY_COMMANDS} />
            </section>
          </aside>
        </main>
      ) : (
        <main className={styles.waiting}>
          <h1>{words.title}</h1>
          <p role="status">
            {fault ? text.home.failed(fault) : entries === null ? text.home.loading : text.home.noScenarios}
          </p>
        </main>
      )}
      <footer className={styles.foot}>
        <span className={styles.paused}>{words.paused}</span>
        <Refusal message={problem} />
        <Button kind="action" className={styles.start} disabled={!briefing || starting} onClick={() => void start()}>
          {words.startClock}
        </Button>
      </footer>
    </div>
  )
}

function People({ title, people }: { title: string; people: Briefing['people'] }) {
  return (
    <section>
      <h2>{title}</h2>
      {people.length === 0 && <p className={styles.none}>{words.noneYet}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id} className={styles.person}>
            <Avatar name={person.name} />
            <strong>{person.name}</strong>
            <span>{person.role}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
