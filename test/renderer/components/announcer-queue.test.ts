import { describe, expect, it } from 'vitest'

import { createAnnouncerQueue, type Spoken } from '../../../renderer/components/announcer-queue'

function queueByHand() {
  const due: Array<() => void> = []
  const heard: Spoken[] = []
  const queue = createAnnouncerQueue({
    after: (_milliseconds, run) => {
      due.push(run)
      return () => {}
    },
  })
  queue.listen((spoken) => heard.push(spoken))
  return {
    queue,
    heard,
    pass: () => {
      for (const run of due.splice(0)) run()
    },
  }
}

describe('the announcer', () => {
  it('says urgent news at once', () => {
    const { queue, heard } = queueByHand()

    queue.say('Pager: web tier.', { urgency: 'assertive' })

    expect(heard).toEqual([{ urgency: 'assertive', words: 'Pager: web tier.' }])
  })

  it('gathers polite news and says it together', () => {
    const { queue, heard, pass } = queueByHand()

    queue.say('Ravi joined.')
    queue.say('Ana joined.')
    const before = heard.length
    pass()

    expect(before).toBe(0)
    expect(heard).toEqual([{ urgency: 'polite', words: 'Ravi joined. Ana joined.' }])
  })

  it('counts news of one topic instead of reading each', () => {
    const { queue, heard, pass } = queueByHand()
    const talk = { topic: 'talk', together: (count: number) => `${count} new in #inc-2041.` }

    queue.say('Mika: one', talk)
    queue.say('Mika: two', talk)
    queue.say('Ilse: three', talk)
    pass()

    expect(heard).toEqual([{ urgency: 'polite', words: '3 new in #inc-2041.' }])
  })

  it('reads a single piece of news of a topic in full', () => {
    const { queue, heard, pass } = queueByHand()

    queue.say('Mika: one', { topic: 'talk', together: (count) => `${count} new.` })
    pass()

    expect(heard).toEqual([{ urgency: 'polite', words: 'Mika: one' }])
  })
})
