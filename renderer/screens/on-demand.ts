import { type ComponentType, lazy } from 'react'

/**
 * What home can be shown without: each comes in a file of its own, when it is opened or ahead of that. Keeps what home
 * needs small (`npm run bench:ui -- --only home`).
 */
export const BriefingScreen = onDemand(async () => (await import('./briefing/briefing-screen')).BriefingScreen)
export const DeskGate = onDemand(async () => (await import('./desk/desk-gate')).DeskGate)
export const DebriefScreen = onDemand(async () => (await import('./debrief/debrief-screen')).DebriefScreen)
export const ProgressScreen = onDemand(async () => (await import('./progress/progress-screen')).ProgressScreen)
export const SettingsDialog = onDemand(async () => (await import('./settings/settings-dialog')).SettingsDialog)
export const DiscardDialog = onDemand(async () => (await import('./home/discard-dialog')).DiscardDialog)
export const DiscardAllDialog = onDemand(async () => (await import('./home/discard-all-dialog')).DiscardAllDialog)

/** What one opens next from home, the likeliest first. */
export const OPENED_FROM_HOME: readonly (() => Promise<unknown>)[] = [
  BriefingScreen,
  DeskGate,
  DebriefScreen,
  SettingsDialog,
  ProgressScreen,
  DiscardDialog,
  DiscardAllDialog,
].map(({ fetch }) => fetch)

function onDemand<Props>(fetch: () => Promise<ComponentType<Props>>) {
  return Object.assign(
    lazy(async () => ({ default: await fetch() })),
    { fetch },
  )
}
