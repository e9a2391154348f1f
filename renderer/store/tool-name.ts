import type { Desk, DeskPanel } from '../../scenarios/desk'

/** What a dark panel's tool is called at this company. */
export function toolName({ briefing }: Pick<Desk, 'briefing'>, dark: NonNullable<DeskPanel['dark']>): string {
  return briefing.services.find((service) => service.id === dark.service)?.name ?? dark.service
}
