/** The panels at the desk that stand on a service and go dark with it. */
export const PANELS = ['graphs', 'alerts', 'deploys', 'runbooks', 'status-page', 'chat', 'map', 'pager'] as const
export type Panel = (typeof PANELS)[number]
