import type { ChannelId } from '../move'
import type { Work } from '../work'

/**
 * Where something is said that was meant for a place. While the chat is down everybody is on one telephone call, the
 * incident's: whatever was for another channel is said there. Direct conversations are calls anyway.
 */
export function placeNow(work: Work, place: ChannelId): ChannelId {
  return work.drill.dark.chat && !place.startsWith('@') ? work.scenario.incident.channel : place
}
