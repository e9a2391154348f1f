import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { HostApi } from '../../../electron/bridge'
import { createAnnouncerQueue, type Spoken } from '../../../renderer/components/announcer-queue'
import { ExplainingProvider } from '../../../renderer/components/explaining'
import { Meanings } from '../../../renderer/components/meanings'
import { announceNews } from '../../../renderer/screens/desk/announce-news'
import { ScenarioDetail } from '../../../renderer/screens/home/scenario-detail'
import { createSessionStore } from '../../../renderer/store/session-store'
import { FIRST_SETTINGS, readsPlainly, useSettings } from '../../../renderer/store/settings-store'
import { openDesk, see } from '../../../scenarios/desk'
import type { FactOf } from '../../../scenarios/engine'
import { glossaryOf } from '../../../scenarios/plain'
import { briefingFixture } from '../fixtures/briefing-fixture'

beforeEach(() => useSettings.setState({ plainLanguage: true }))
afterEach(() => useSettings.setState(FIRST_SETTINGS))

describe('plain language', () => {
  it('is read at home already, and only when it is asked for', () => {
    const briefing = { ...briefingFixture, brief: ['The replica lags.'], plainBrief: ['The copy is late.'] }
    const detail = <ScenarioDetail briefing={briefing} played={false} primary onStart={() => {}} />
    const { rerender, container } = render(detail)
    const plain = container.textContent

    useSettings.setState({ plainLanguage: false })
    rerender(<div>{detail}</div>)

    expect(plain).toContain('The copy is late.')
    expect(plain).not.toContain('The replica lags.')
    expect(container.textContent).toContain('The replica lags.')
  })

  it('tells what terms mean in a line below, where there is no room among the words, and says it aloud once', () => {
    const line = (
      <>
        <Meanings text="is the replica behind" />
        <Meanings text="ask about the replica" />
        <Meanings text="no such word" />
      </>
    )

    render(<ExplainingProvider glossary={glossaryOf({ replica: 'a copy' })}>{line}</ExplainingProvider>)

    const shown = screen.getAllByText('replica: a copy')
    expect(shown.map((one) => one.getAttribute('aria-hidden'))).toEqual([null, 'true'])
  })

  it('is what a screen reader is told, with each term explained once', () => {
    const { store, heard } = listening()

    store.say('fwiw the replica is behind', 'the replica again')
    useSettings.setState({ plainLanguage: false })
    store.say('fwiw the replica is behind', 'the replica again')

    expect(heard).toEqual([
      'Mika Sato: I only mention it: the replica (a copy of the database that is kept up to date) is late',
      'Mika Sato: the replica again',
      'Mika Sato: fwiw the replica is behind',
      'Mika Sato: the replica again',
    ])
  })
})

/** Somebody at a desk with a screen reader, told of every message at once. */
function listening() {
  const heard: string[] = []
  const queue = createAnnouncerQueue({
    after: (_, run) => {
      run()
      return () => {}
    },
  })
  queue.listen(({ words }: Spoken) => heard.push(words))
  useSettings.setState({ speech: 'full' })
  const clock = { at: 0, paused: true, speed: 1 }
  const plain = { 'fwiw the replica is behind': 'I only mention it: the replica is late' }
  const store = createSessionStore({
    run: 'r1',
    host: {} as HostApi,
    fold: { openDesk, see },
    now: () => 0,
    plain: readsPlainly,
  })
  store.getState().receive({
    kind: 'seated',
    briefing: briefingFixture,
    facts: [],
    clock,
    options: { seed: 1, assistance: 'full' },
  })
  announceNews(store, queue)
  let said = 0
  const say = (...texts: string[]) => {
    for (const text of texts) {
      said += 1
      const fact: FactOf<'message'> = {
        id: said,
        at: 0,
        for: 'seats',
        kind: 'message',
        message: `m${said}`,
        in: store.getState().room,
        by: 'mika',
        to: ['imoc'],
        text,
      }
      store.getState().receive({ kind: 'facts', facts: [fact], clock, plain })
    }
  }
  return { heard, store: { say } }
}
