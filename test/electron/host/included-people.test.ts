import { expect, it } from 'vitest'

import { ENGINE, loadFile, loadSources, ScenarioCopies } from '../../../electron/host'
import { tempFolder } from '../support/temp-folder'

const FIXTURE = decodeURIComponent(
  new URL('../../fixtures/scenarios/people/sound/scenario.yaml', import.meta.url).pathname,
)

it('a scenario that is kept with a run brings the people it includes', () => {
  const folder = tempFolder()
  const loading = loadFile(ENGINE, FIXTURE)
  if (!loading.ok) throw new Error('not read')

  new ScenarioCopies(folder).keep(loading.sources)
  const copy = loadSources(ENGINE, new ScenarioCopies(folder).read(loading.hash) ?? [])

  expect(loading.sources.map(([path]) => path.split('/').at(-1))).toEqual(['scenario.yaml', 'people.yaml'])
  expect(copy.ok && copy.scenario).toEqual(loading.scenario)
  expect(copy.ok && copy.scenario.people.cy?.name).toBe('Cy Three')
})
