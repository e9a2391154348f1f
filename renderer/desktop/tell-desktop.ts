import { type Fact, IMOC } from '../../scenarios/engine'
import { rowsOf } from '../../scenarios/tables'
import type { SessionState, SessionStore } from '../store/session-store'
import { desktop } from './desktop'

/** Tells the desktop of pages, and of how many loops are open. Returns how to stop, which takes the number away. */
export function tellDesktop(store: SessionStore): () => void {
  const shell = desktop()
  if (!shell) return () => {}
  let count = 0
  const stop = store.subscribe((now, before) => {
    if (now.news !== before.news) {
      for (const because of now.news.flatMap(pageOf)) void shell.paged(because)
    }
    if (now.desk === before.desk) return
    const open = openLoops(now)
    if (open !== count) void shell.badge(open)
    count = open
  })
  return () => {
    stop()
    void shell.badge(0)
  }
}

function pageOf(fact: Fact): string[] {
  return fact.kind === 'page-sent' && fact.person === IMOC ? [fact.because] : []
}

function openLoops({ desk }: SessionState): number {
  return desk && !desk.ended ? rowsOf(desk.loops).filter(({ open }) => open).length : 0
}
