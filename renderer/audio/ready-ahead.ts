/**
 * Has the loudspeaker made before the first sound is to be heard: once somebody has done something in this window, and it has
 * nothing else to do. Making one holds the page up for several frames, which in a running drill would be seen.
 */
export function soundReadyAhead(): void {
  const waiting = new AbortController()
  const soon = () => {
    waiting.abort()
    if (typeof requestIdleCallback !== 'function') return
    // If it does not come now, it is asked for again with the first sound.
    requestIdleCallback(() => import('./speaker').then(({ makeReady }) => makeReady()).catch(() => {}))
  }
  for (const gesture of ['pointerup', 'keydown']) addEventListener(gesture, soon, { signal: waiting.signal })
}
