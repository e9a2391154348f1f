import type { Rule } from './play-rules'

/** Somebody who means well: claims command late, says "ack" to what comes in, and asks the room instead of a person. */
export const BAD_RUN: Rule[] = [
  {
    when: [{ at: 400 }],
    does: async (imoc) => {
      await imoc.claim()
      await imoc.order({ ask: 'read me the numbers' })
    },
  },
  {
    when: [{ pane: 'loops', says: 'the count keeps going up' }, { at: 420 }],
    does: (imoc) => imoc.answer('the count keeps going up', 'ack'),
  },
  {
    when: [{ pane: 'loops', says: 'replica lag is creeping' }],
    does: (imoc) => imoc.answer('replica lag is creeping', 'ack'),
  },
  {
    when: [{ pane: 'loops', says: 'the last serving hosts run warm' }],
    does: async (imoc) => {
      await imoc.answer('the last serving hosts run warm', 'ack')
      await imoc.order({ ask: 'stop the automatic config runs', within: 5 })
    },
  },
]
