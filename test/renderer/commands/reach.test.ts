import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { DESK_COMMANDS, TYPED_COMMANDS } from '../../../renderer/commands/desk-commands'
import { TALK_WORDS } from '../../../scenarios/composing'
import { type MoveName, moveSchema } from '../../../scenarios/engine'

const EVERY_COMMAND = [...DESK_COMMANDS, ...TYPED_COMMANDS]

/** The commands by which each move is made: their palette lines, and the words that type it. Talk is typed as it is said. */
const REACHED: Record<Exclude<MoveName, 'inject'>, { palette: string[]; slash: string | null }> = {
  'claim-command': { palette: ['claim'], slash: 'claim' },
  say: { palette: ['compose', 'reply'], slash: null },
  order: { palette: ['ask'], slash: 'ask' },
  tell: { palette: ['tell'], slash: 'tell' },
  confirm: { palette: ['thats-right'], slash: 'yes' },
  correct: { palette: ['say-again'], slash: 'no' },
  chase: { palette: ['chase'], slash: 'chase' },
  cancel: { palette: ['cancel'], slash: 'cancel' },
  react: { palette: ['react.seen', 'react.ok', 'react.mine', 'react.object'], slash: 'react' },
  park: { palette: ['park'], slash: 'park' },
  'acknowledge-alert': { palette: ['alert.acknowledge'], slash: 'ack' },
  'escalate-alert': { palette: ['alert.escalate'], slash: 'escalate' },
  page: { palette: ['page'], slash: 'page' },
  'set-severity': { palette: ['severity'], slash: 'severity' },
  'set-state': { palette: ['state'], slash: 'state' },
  'lock-deploys': { palette: ['deploys'], slash: 'deploys' },
  'unlock-deploys': { palette: ['deploys'], slash: 'deploys' },
  'allow-deploy': { palette: ['deploys'], slash: 'deploys' },
  'assign-role': { palette: ['role'], slash: 'role' },
  brief: { palette: ['brief'], slash: 'brief' },
  release: { palette: ['release'], slash: 'release' },
  publish: { palette: ['status-page'], slash: 'update' },
  weigh: { palette: ['weigh'], slash: 'weigh' },
  note: { palette: ['note', 'pin'], slash: 'note' },
  decide: { palette: ['decisions'], slash: 'decide' },
  poll: { palette: ['poll'], slash: 'poll' },
  tick: { palette: ['tick'], slash: 'tick' },
  'answer-prompt': { palette: ['prompt', 'prompt.done', 'prompt.defer', 'prompt.dismiss'], slash: 'prompt' },
  'hand-over': { palette: ['hand-over'], slash: 'handover' },
  resolve: { palette: ['resolve'], slash: 'resolve' },
  stop: { palette: ['end-early', 'real-incident'], slash: 'end' },
}

/** What is said goes through the composer, which has words of its own for it. */
const SAID: readonly MoveName[] = ['say', 'order', 'tell']

const MOVES = moveSchema.options.map((option) => option.shape.do.value as MoveName).filter((name) => name !== 'inject')
const screens = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx'))
  .map((path) => readFileSync(join('renderer', path), 'utf8'))

describe('every move at the desk', () => {
  it('is named here, as the engine knows it', () => {
    expect([...MOVES].sort()).toEqual(Object.keys(REACHED).sort())
  })

  it.each(MOVES)('%s is in the palette and the list of keys, can be typed, and has a control to press', (move) => {
    const { palette, slash } = REACHED[move as keyof typeof REACHED]

    for (const id of palette) expect(DESK_COMMANDS.map((command) => command.id)).toContain(id)
    const words = [...EVERY_COMMAND.flatMap((command) => command.slash ?? []), ...Object.keys(TALK_WORDS)]
    if (slash) expect(words).toContain(slash)
    const controls = screens.filter((code) =>
      SAID.includes(move)
        ? code.includes('takeDraft(')
        : [`do: '${move}'`, ...palette.map((id) => `run('${id}'`)].some((made) => code.includes(made)),
    )
    expect(controls).not.toEqual([])
  })

  it.each(MOVES)('%s has a key', (move) => {
    const { palette } = REACHED[move as keyof typeof REACHED]

    const keyed = DESK_COMMANDS.filter(({ id, keys }) => palette.includes(id) && (keys?.length ?? 0) > 0)
    expect(keyed).not.toEqual([])
  })

  it('is reached from the focus the palette was opened on', () => {
    const opened: unknown[] = []
    const palette = DESK_COMMANDS.find(({ id }) => id === 'palette')
    const session = { openDialog: (dialog: unknown) => opened.push(dialog) }

    palette?.run({ session, pointed: { loop: 'l1' }, rest: '', desk: {} } as never)

    expect(opened).toEqual([{ kind: 'palette', pointed: { loop: 'l1' } }])
  })
})
