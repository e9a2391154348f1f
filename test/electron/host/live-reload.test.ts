import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import type { ScenarioSaved, SeatNotice } from '../../../electron/bridge'
import { ENGINE, Host, readRun, ScenarioCopies } from '../../../electron/host'
import { HandClock } from '../support/hand-clock'
import { collector } from '../support/metronome-host'
import { tempFolder } from '../support/temp-folder'

const LIBRARY = fileURLToPath(new URL('../../../scenarios/library', import.meta.url))

/** A host with a scenario file of one's own opened, and a drill of it played up to a second. */
async function playing(until = 95) {
  const folder = tempFolder()
  const file = join(folder, 'mine.yaml')
  copyFileSync(join(LIBRARY, 'apache-upgrade.yaml'), file)
  edit(file, /^id: .*$/m, 'id: mine')
  const clock = new HandClock()
  const data = join(folder, 'data')
  const host = new Host({ engine: ENGINE, wall: clock, libraryFolder: LIBRARY, dataFolder: data, version: '0' })
  onTestFinished(() => host.end())
  host.openFile(file)
  const { run } = await host.start({ scenario: 'mine', seed: 3 })
  const seat = collector()
  await host.sit(run, seat.listener)
  await host.act(run, { do: 'claim-command' })
  await host.act(run, { do: 'page', person: 'tomas', because: 'hands' })
  host.pass(run, until)
  const told = () => seat.notices.flatMap((notice) => (notice.kind === 'scenario' ? [notice.saved] : []))
  const seated = () => seat.notices.filter((notice): notice is Seated => notice.kind === 'seated')
  return { host, clock, run, file, data, seat, told, seated }
}

type Seated = Extract<SeatNotice, { kind: 'seated' }>

function edit(file: string, from: RegExp | string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
}

function lineOf(file: string, begins: string): number {
  return (
    1 +
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.startsWith(begins))
  )
}

async function next(told: () => ScenarioSaved[], count: number): Promise<ScenarioSaved> {
  await vi.waitFor(() => expect(told().length).toBeGreaterThanOrEqual(count), 20_000)
  return told()[count - 1] as ScenarioSaved
}

describe('saving the file of a drill that is being played', () => {
  it('plays a sound version to the same second, in a run of its own that is played on from the old one', async () => {
    const { host, run, file, data, told, seated } = await playing()

    edit(file, 'name: Mika Sato', 'name: Mika Tanaka')

    expect(await next(told, 1)).toEqual({ sound: true, file, at: 95, refused: [], warnings: [] })
    const now = seated().at(-1) as Seated
    expect(now.briefing.people.map(({ name }) => name)).toContain('Mika Tanaka')
    expect(now.clock).toMatchObject({ at: 95, paused: true })
    expect(now.run).not.toBe(run)
    const kept = read(data, now.run ?? '')
    expect(kept.header.forkedFrom).toEqual({ run, at: 95, because: 'scenario-saved' })
    expect(kept.moves.map(({ move }) => move.do)).toEqual(['claim-command', 'page'])
    expect(new ScenarioCopies(data).read(kept.header.scenarioHash)?.[0]?.[0]).toBe('mine.yaml')
    expect(read(data, run)).toMatchObject({ at: 95, end: null, damage: null })
    // Whoever sat down at the old run plays on in the new one.
    expect(await host.act(run, { do: 'set-severity', severity: 'sev1' })).toEqual({ ok: true, at: 95 })
    expect(read(data, now.run ?? '').moves.at(-1)?.move.do).toBe('set-severity')
    expect((await host.runs()).map((card) => card.run)).toEqual([now.run])
  })

  it('goes on with the last sound version while the file is broken, says where and what, and clears it when mended', async () => {
    const { host, run, file, told, seated } = await playing()
    const whole = readFileSync(file, 'utf8')

    edit(file, 'answers: 5s to 12s', 'answers: 5 seconds')
    const broken = await next(told, 1)

    const line =
      readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((each) => each.includes('5 seconds')) + 1
    expect(broken).toMatchObject({ sound: false, problems: [{ file, line, severity: 'error' }] })
    expect(broken.sound || broken.problems[0]?.frame).toContain('answers: 5 seconds')
    host.pass(run, 10)
    expect(await host.act(run, { do: 'set-severity', severity: 'sev2' })).toEqual({ ok: true, at: 105 })
    expect(seated()).toHaveLength(1)
    const late = collector()
    await host.sit(run, late.listener)
    expect(late.notices.map(({ kind }) => kind)).toEqual(['seated', 'scenario'])

    writeFileSync(file, whole)

    expect(await next(told, 2)).toMatchObject({ sound: true, at: 105, refused: [] })
    expect(seated()).toHaveLength(1)
  })

  it('says afterwards, of a version that is played already, what only the proofs find', async () => {
    const { file, told, seated } = await playing()
    const whole = readFileSync(file, 'utf8')

    edit(file, /^ *switched config-runs stopped: contained\n/m, '')

    expect(await next(told, 1)).toEqual({ sound: true, file, at: 95, refused: [], warnings: [] })
    const proved = await next(told, 2)
    expect(proved).toMatchObject({ sound: true, at: 95, proved: true })
    expect(proved.sound && proved.warnings).toContainEqual({
      file,
      line: lineOf(file, '        contained:'),
      column: 9,
      code: 'proof/unreachable-state',
      severity: 'warning',
      message: expect.stringContaining('No play comes to the state "rollout.contained"'),
      frame: expect.stringContaining('^^^^^^^^^'),
    })
    expect(seated()).toHaveLength(2)

    writeFileSync(file, whole)

    expect(await next(told, 3)).toEqual({ sound: true, file, at: 95, refused: [], warnings: [] })
  })

  it('calls a comment needless that keeps quiet about what takes a proof only once it was looked for', async () => {
    const { file, told } = await playing()
    const whole = readFileSync(file, 'utf8')
    const quiet = '# hearback-disable-next-line proof/unreachable-state -- for the next drill'
    const withComment = whole.replace(/^( *)contained:\n/m, `$1${quiet}\n$&`)

    writeFileSync(file, withComment.replace(/^ *switched config-runs stopped: contained\n/m, ''))
    expect(await next(told, 1)).toMatchObject({ sound: true, warnings: [] })
    writeFileSync(file, withComment)

    expect(await next(told, 2)).toEqual({ sound: true, file, at: 95, refused: [], warnings: [] })
    expect(await next(told, 3)).toMatchObject({ proved: true, warnings: [{ code: 'suppress/unused' }] })
  })

  it('goes on as it was where the new version reads well and cannot be played', async () => {
    const { host, run, file, told, seated } = await playing()

    edit(file, /^failure:\n/m, '$&  always: { when: { after: 5s }, do: { raise: again } }\n  on: { again: {} }\n')

    expect(await next(told, 1)).toMatchObject({ sound: false, why: expect.stringContaining('cannot be played again') })
    expect(await next(told, 2)).toMatchObject({
      sound: false,
      proved: true,
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'proof/does-not-run', line: lineOf(file, 'failure:') }),
      ]),
    })
    expect(seated()).toHaveLength(1)
    host.pass(run, 10)
    expect(await host.act(run, { do: 'set-severity', severity: 'sev2' })).toEqual({ ok: true, at: 105 })
  })

  it('lists the moves that are no longer taken, and makes them again once they are', async () => {
    const { file, told, seated } = await playing()
    const whole = readFileSync(file, 'utf8')
    const tomas = /^ {2}tomas:\n(?: {4}.*\n)+/m.exec(whole)?.[0] ?? ''

    writeFileSync(file, whole.replace(tomas, tomas.replace(/^ {4}page:.*\n(?: {6}.*\n)*/m, '')))

    expect(await next(told, 1)).toMatchObject({
      sound: true,
      refused: [
        { at: 0, line: expect.stringContaining('/page Tomas'), message: expect.stringContaining('cannot be paged') },
      ],
    })
    expect(paged(seated().at(-1))).toBe(false)

    writeFileSync(file, whole)

    expect(await next(told, 2)).toMatchObject({ sound: true, refused: [] })
    expect(paged(seated().at(-1))).toBe(true)
  })

  it('notices a file that takes the place of the old one, and one that is included', async () => {
    const { file, told } = await playing()
    writeFileSync(`${file}.new`, readFileSync(file, 'utf8').replace('name: Mika Sato', 'name: Mika Abe'))

    renameSync(`${file}.new`, file)
    await next(told, 1)
    mkdirSync(join(file, '..', 'checklists'))
    const shared = readFileSync(join(LIBRARY, 'checklists/imoc.yaml'), 'utf8')
    writeFileSync(join(file, '..', 'checklists/imoc.yaml'), `${shared}\nnonsense: true\n`)

    expect(await next(told, 2)).toMatchObject({ sound: false, problems: [{ file: 'checklists/imoc.yaml' }] })
  })

  it('keeps the pace that was set', async () => {
    const { host, run, file, told, seat } = await playing()
    await host.pace(run, { paused: false, speed: 4 })

    edit(file, 'name: Mika Sato', 'name: Mika Tanaka')
    await next(told, 1)

    expect(seat.lastClock()).toMatchObject({ at: 95, paused: false, speed: 4 })
  })
})

describe('an opened file', () => {
  it('stands in the library although it is broken, and is there to be played once it is mended', async () => {
    const folder = tempFolder()
    const file = join(folder, 'mine.yaml')
    writeFileSync(file, 'hearback: 1\n')
    const parts = { engine: ENGINE, wall: new HandClock(), libraryFolder: LIBRARY, dataFolder: folder, version: '0' }
    const host = new Host(parts)
    onTestFinished(() => host.end())

    expect(host.openFile(file)).toMatchObject({ ok: false, file })
    copyFileSync(join(LIBRARY, 'low-fuel.yaml'), file)

    await vi.waitFor(async () => expect((await host.library())[0]).toMatchObject({ ok: true, file }), 5000)
    expect((await host.library()).filter((entry) => entry.ok && entry.briefing.scenario === 'low-fuel')).toHaveLength(1)
  })
})

function read(data: string, run: string) {
  const found = readRun(readFileSync(join(data, 'runs', `${run}.jsonl`), 'utf8'))
  if (!found.ok) throw new Error(found.damage.message)
  return found.run
}

function paged(notice: Seated | undefined): boolean {
  return notice?.facts.some((fact) => fact.kind === 'page-sent' && fact.person === 'tomas') ?? false
}
