import type { Desk, DeskPanel } from '../../scenarios/desk'

/** What a dark panel's tool is called at this company. */
export function toolName(desk: Desk, dark: NonNullable<DeskPanel['dark']>): string {
  return desk.briefing.services.find((service) => service.id === dark.service)?.name ?? dark.service
}
