/** A task that keeps the page's own thread this long is seen as a stutter. Milliseconds of processor time. */
const STUTTER_MS = 50

/**
 * What the page's main thread computes while something is done, in processor time: that says the same however busy the
 * machine is, which gaps between frames do not.
 * @param {import('playwright-core').Page} page @param {() => Promise<void>} act
 */
export async function mainThreadWhile(page, act) {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser to trace.')
  await browser.startTracing(page, { categories: ['toplevel'] })
  await act()
  /** @type {{ traceEvents: { name: string, ph: string, pid: number, tid: number, tdur?: number, args?: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  const thread = ({ pid = 0, tid = 0 }) => `${pid} ${tid}`
  const mains = new Set(
    traceEvents.flatMap((event) =>
      event.name === 'thread_name' && event.args?.name === 'CrRendererMain' ? [thread(event)] : [],
    ),
  )
  const tasks = traceEvents
    .filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X')
    .filter((event) => mains.has(thread(event)))
    .map(({ tdur = 0 }) => tdur / 1000)
  return {
    'CPU ms': Math.round(tasks.reduce((sum, task) => sum + task, 0)),
    'longest task CPU ms': Math.round(Math.max(0, ...tasks)),
    [`tasks > ${STUTTER_MS} ms CPU`]: tasks.filter((task) => task > STUTTER_MS).length,
  }
}
