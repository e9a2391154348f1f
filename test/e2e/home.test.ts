import { expect, it } from 'vitest'

import { carried } from './support/carried'

carried('home', (app) => {
  it('lists the scenarios that ship by their neutral titles, gives no cause away and complains of nothing', async () => {
    const { page, complaints } = await app.open()

    await page.getByText('Tuesday, 14:05', { exact: false }).first().waitFor()

    expect(await page.getByText('upgrade that reached everything', { exact: false }).count()).toBe(0)
    expect(complaints).toEqual([])
  })
})
