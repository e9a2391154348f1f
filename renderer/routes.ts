import { useSyncExternalStore } from 'react'

import type { Assistance, Difficulty } from '../electron/bridge'

export type Route =
  | { screen: 'home' }
  | { screen: 'briefing'; scenario: string; assistance: Assistance; difficulty: Difficulty; seed: number | null }
  | { screen: 'desk'; run: string }
  | { screen: 'progress' }
  | { screen: 'debrief'; run: string; tab?: string; mark?: string; fact?: number }
  /** Put up by the desktop after the window has died. */
  | { screen: 'after-crash' }

/** What the address after `#` asks for; anything unknown is home. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [screen, ...rest] = path.split('/')
  const id = decoded(rest.join('/'))
  const options = new URLSearchParams(query)
  if (screen === 'briefing' && id) {
    const assistance = options.get('assistance')
    const difficulty = options.get('difficulty')
    const seed = Number.parseInt(options.get('seed') ?? '', 10)
    return {
      screen,
      scenario: id,
      assistance: assistance === 'lists' || assistance === 'none' ? assistance : 'full',
      difficulty: difficulty === 'calm' || difficulty === 'hard' ? difficulty : 'standard',
      seed: Number.isSafeInteger(seed) && seed >= 0 ? seed : null,
    }
  }
  if (screen === 'after-crash') return { screen }
  if (screen === 'desk' && id) return { screen, run: id }
  if (screen === 'debrief' && id) {
    const tab = options.get('tab')
    const mark = options.get('mark')
    const fact = Number.parseInt(options.get('fact') ?? '', 10)
    return {
      screen,
      run: id,
      ...(tab ? { tab } : {}),
      ...(mark ? { mark } : {}),
      ...(Number.isSafeInteger(fact) ? { fact } : {}),
    }
  }
  return { screen: screen === 'progress' ? 'progress' : 'home' }
}

/** Empty for what is no address. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** The address of a route, to be put after `#`. */
export function routeTo(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/'
    case 'progress':
      return '#/progress'
    case 'after-crash':
      return '#/after-crash'
    case 'briefing': {
      const options = new URLSearchParams({ assistance: route.assistance, difficulty: route.difficulty })
      if (route.seed !== null) options.set('seed', String(route.seed))
      return `#/briefing/${encodeURIComponent(route.scenario)}?${options}`
    }
    case 'debrief': {
      const options = new URLSearchParams()
      if (route.tab) options.set('tab', route.tab)
      if (route.mark) options.set('mark', route.mark)
      if (route.fact !== undefined) options.set('fact', String(route.fact))
      const query = options.size > 0 ? `?${options}` : ''
      return `#/debrief/${encodeURIComponent(route.run)}${query}`
    }
    default:
      return `#/${route.screen}/${encodeURIComponent(route.run)}`
  }
}

export function go(route: Route): void {
  location.hash = routeTo(route)
}

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The address as it stands, followed as it changes. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash)
}
