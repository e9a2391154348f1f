import { describe, expect, it } from 'vitest'

import { checkScenario, checkShared, newScenario } from '../../../scenarios/format'
import { prove } from '../../../scenarios/proof'
import { readLibraryFile } from '../../players/library'

const QUIET = '# hearback-disable-next-line proof/unreachable-state -- for the next drill\n'
const SOUND = newScenario({ id: 'x', schema: 's' })
const NEEDLESS = SOUND.replace(/^( *)stuck:\n/m, `$1${QUIET}$&`)

function check(text: string, proved: boolean) {
  const checked = checkScenario('x.yaml', (path) => (path === 'x.yaml' ? text : readLibraryFile(path)))
  return (proved ? checked.withMore(prove(checked)) : checked.problems).map(({ code }) => code)
}

describe('a comment that keeps quiet about what takes a proof', () => {
  it.each([
    {
      name: 'where it was proved that there is nothing of the kind',
      text: NEEDLESS,
      proved: true,
      codes: ['suppress/unused'],
    },
    { name: 'not where no proof was tried', text: NEEDLESS, proved: false, codes: [] },
    {
      name: 'not where an error leaves nothing to prove',
      text: NEEDLESS.replace('    from: jo\n', '    form: jo\n'),
      proved: true,
      codes: ['shape/unknown-field'],
    },
  ])('is called needless $name', ({ text, proved, codes }) => {
    expect(text).toContain(QUIET)

    expect(check(text, proved)).toEqual(codes)
  })

  it('is not called needless in a file that is read without its scenario', () => {
    const list = `hearback: 1\nkind: checklists\nchecklists:\n${QUIET}  []\n`

    expect(checkShared('list.yaml', list).map(({ code }) => code)).not.toContain('suppress/unused')
  })
})
