import { beforeAll, expect, it } from 'vitest'

import { type Announced, hearAnnouncements } from './support/announced'
import { carried } from './support/carried'
import { startDrill } from './support/start-drill'
import { Trainee } from './support/trainee'
import { untilSeen } from './support/watch'

carried(
  'what a screen reader is told in the first minutes of a drill',
  (app) => {
    let said: Announced[]

    const first = (words: RegExp) => said.findIndex((one) => words.test(one.words))

    beforeAll(async () => {
      const { page, pass } = await app.open({ rate: 2, noMouse: true })
      page.setDefaultTimeout(20_000)
      const imoc = new Trainee(page)
      await startDrill(page, { title: 'Tuesday, 14:05', seed: 4 })
      const announced = await hearAnnouncements(page)
      await imoc.pause()
      await imoc.goOn()
      // Many lines in one breath, however slowly this machine draws its frames.
      for (let second = 0; second < 6; second++) pass(1000)
      await untilSeen(page, [[{ pane: 'pager', says: 'Web tier: no answer' }]])
      await imoc.pause()
      await imoc.claim()
      await imoc.setSeverity('SEV1')
      await imoc.order({ to: 'Mika', ask: 'conditions, actions', within: 1 })
      await imoc.goOn()
      // A minute is less than anybody needs for it.
      await untilSeen(page, [[{ at: 245 }]])
      await imoc.pause()
      await page.waitForTimeout(1500)
      said = await announced()
    }, 150_000)

    it('breaks in with what cannot wait, and only with that', () => {
      const urgent = said.filter(({ urgency }) => urgency === 'assertive').map(({ words }) => words)

      expect(urgent).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^Pager: .*Web tier: no answer/),
          'Severity is now SEV1 Critical.',
          expect.stringMatching(/^Time is up: /),
        ]),
      )
      for (const words of urgent)
        expect(words).toMatch(/^(Pager: |Time is up: |Severity is now |Gone dark: |Paused\.|The clock runs\.)/)
    })

    it('tells in the order in which it happened', () => {
      const order = [/^Pager: .*Web tier/, /^Severity is now SEV1/, /reads back/, /^Time is up: /].map(first)

      expect(order.every((place) => place >= 0)).toBe(true)
      expect([...order].sort((a, b) => a - b)).toEqual(order)
    })

    it('says of a time box once that it ran out', () => {
      const overdue = said.filter(({ words }) => words.startsWith('Time is up: ')).map(({ words }) => words)

      expect(overdue.length).toBe(new Set(overdue).size)
    })

    it('asks whether a read-back is what was asked', () => {
      expect(said[first(/reads back/)]).toMatchObject({
        urgency: 'polite',
        words: expect.stringMatching(/Mika.* reads back/),
      })
    })

    it('counts talk that is not for you, and reads out what is', () => {
      const polite = said
        .filter(({ urgency }) => urgency === 'polite')
        .map(({ words }) => words)
        .join('\n')

      expect(polite).toMatch(/\d+ new in #/)
      expect(said.length).toBeLessThan(60)
    })
  },
  'web',
)
