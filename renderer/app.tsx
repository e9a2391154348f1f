import { Suspense, useEffect, useMemo } from 'react'

import type { HostApi } from '../electron/bridge'
import { ConnectionNotice } from './components/connection-notice'
import { go, type Route, readRoute, useHash } from './routes'
import { markCopies } from './saving/mark-copies'
import { AfterCrashScreen } from './screens/after-crash/after-crash-screen'
import { HomeScreen } from './screens/home/home-screen'
import { BriefingScreen, DebriefScreen, DeskGate, OPENED_FROM_HOME, ProgressScreen } from './screens/on-demand'
import { type Connection, useConnection } from './store/connection-store'
import { text } from './text/text'
import { useFetchedAhead } from './use-fetched-ahead'

const selectConnection = ({ connection }: { connection: Connection }) => connection

/** Where words are read that could be taken for real ones elsewhere. */
const DRILLING: ReadonlySet<Route['screen']> = new Set(['briefing', 'desk', 'debrief'])

const goHome = () => go({ screen: 'home' })

/** Chooses the screen that the address asks for. */
export function App({ host }: { host: HostApi }) {
  const hash = useHash()
  const connection = useConnection(selectConnection)
  const route = useMemo(() => readRoute(hash), [hash])
  useFetchedAhead(route.screen === 'home', OPENED_FROM_HOME)
  const drilling = DRILLING.has(route.screen)
  useEffect(() => (drilling ? markCopies() : undefined), [drilling])
  return (
    <Suspense fallback={<p role="status">{text.home.briefing.starting}</p>}>
      {route.screen === 'after-crash' && <AfterCrashScreen onGoOn={goHome} />}
      {route.screen === 'home' && <HomeScreen host={host} />}
      {route.screen === 'briefing' && <BriefingScreen host={host} route={route} />}
      {route.screen === 'desk' && <DeskGate key={route.run} host={host} run={route.run} />}
      {route.screen === 'debrief' && (
        <DebriefScreen
          key={route.run}
          host={host}
          run={route.run}
          tab={route.tab}
          mark={route.mark}
          fact={route.fact}
          onLeave={goHome}
        />
      )}
      {route.screen === 'progress' && <ProgressScreen host={host} onLeave={goHome} />}
      <ConnectionNotice state={connection} />
    </Suspense>
  )
}
