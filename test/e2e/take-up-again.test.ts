import { expect, it } from 'vitest'

import { carried } from './support/carried'
import { tabTo } from './support/focus'
import { startDrill } from './support/start-drill'
import { Trainee } from './support/trainee'
import { untilSeen } from './support/watch'

carried('a drill whose app was killed', (app) => {
  it('goes on from the second it was killed at, with what was said before, to its end and its debrief', async () => {
    const before = await app.open()
    await startDrill(before.page, { title: 'Tuesday, 14:05', seed: 4 })
    await untilSeen(before.page, [[{ at: 20 }]])
    const trainee = new Trainee(before.page)
    await trainee.pause()
    await trainee.say('Reading along so far.')
    await before.page.getByText('Reading along so far.').waitFor()
    const killedAt = await before.page.getByRole('timer').textContent()

    await before.kill()
    const { page, complaints } = await app.open()
    await page.getByText(`goes on from ${killedAt}`).waitFor()
    await tabTo(page, /^Go on: /)
    await page.keyboard.press('Enter')
    const again = new Trainee(page)
    await page.getByText('Reading along so far.').waitFor()
    const takenUpAt = await page.getByRole('timer').textContent()
    await again.goOn()
    for (let times = 0; times < 3; times++) await page.keyboard.press('>')
    await untilSeen(page, [[{ at: 45 }]])
    await again.pause()
    await again.endEarly()
    await tabTo(page, 'Go to the debrief')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: 'What went right' }).waitFor()
    expect(takenUpAt).toBe(killedAt)
    expect(complaints).toEqual([])
  })

  it('has every word of its debrief, and its marks still hidden, when it is killed after that', async () => {
    const before = await app.open()
    const { page } = before
    await page
      .getByRole('button', { name: /debrief/i })
      .first()
      .click()
    await page.getByRole('button', { name: 'Hide marks' }).click()
    await page.getByLabel(/^Your note at/).fill('I read it as noise.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Note kept.').waitFor()

    await before.kill()
    const { page: after, complaints } = await app.open()
    await after
      .getByRole('button', { name: /debrief/i })
      .first()
      .click()
    await after.getByText('I read it as noise.').waitFor()
    await after.getByRole('button', { name: 'Show marks' }).waitFor()

    expect(complaints).toEqual([])
  })
})
