import { randomInt } from 'node:crypto'
import { basename } from 'node:path'

import type { HostApi, LibraryEntry, Recording, RecordingHeader, StartChoice } from '../bridge'
import { Archive, type Disk, type OpenRun, type ReadRun, type RunLine, ScenarioCopies, verifyRun } from './archive'
import { playByTheBook } from './bot-turn'
import { CHANGED, CHANGED_DEBRIEF } from './changed-sentences'
import { DrillRoom, factLines, type RoomParts } from './drill-room'
import type { Engine } from './engine'
import { type Fork, forkAt } from './fork-run'
import { HostRefusal } from './host-refusal'
import { BUNDLE_ENDING, Keeper, type TakenIn, takenScenarios, Uploads } from './keeping'
import { Library, type LoadedScenario } from './library'
import { goOnWith, type OpenFile, OpenFiles } from './live'
import { newRunId } from './new-run-id'
import { PracticeBook } from './practice'
import { runCard } from './run-card'
import { ScenariosAsPlayed } from './scenarios-as-played'
import type { WallClock } from './wall-clock'

export interface HostParts {
  engine: Engine
  wall: WallClock
  libraryFolder: string
  dataFolder: string
  /** Of Hearback, for the headers of new runs. */
  version: string
  /** Lets the person choose a scenario file, where there is a desktop to ask them on. */
  pickScenario?: () => Promise<string | null>
  /** Another disk than the real one, for tests. */
  disk?: Disk
}

/** Everything a window may ask for, over library, archive and the drills being played. One a process. */
export class Host implements Omit<Required<HostApi>, 'carrier' | 'desktop'> {
  readonly #parts: HostParts
  readonly #library: Library
  readonly #archive: Archive
  readonly #copies: ScenarioCopies
  readonly #keeper: Keeper
  readonly #files: OpenFiles
  readonly #uploads = new Uploads(() => performance.now())
  readonly #practice: PracticeBook
  readonly #rooms = new Map<string, DrillRoom>()
  readonly #asPlayed: ScenariosAsPlayed
  /** Runs that the bot is playing, by what was asked for. */
  readonly #botRuns = new Map<string, Promise<{ run: string }>>()
  /** How often everything was closed: what was under way before must write nothing after. */
  #closings = 0
  /** Where a run went on that a save of its scenario closed. Windows go on asking for the one they sat down at. */
  readonly #wentOn = new Map<string, string>()

  constructor(parts: HostParts) {
    this.#parts = parts
    this.#library = new Library(parts.libraryFolder, parts.engine)
    this.#files = new OpenFiles(parts.engine, parts.libraryFolder, (file, changed) => this.#saved(file, changed))
    this.#archive = new Archive(parts.dataFolder, parts.disk)
    this.#copies = new ScenarioCopies(parts.dataFolder)
    this.#asPlayed = new ScenariosAsPlayed(parts.engine, this.#copies)
    this.#keeper = new Keeper(parts.dataFolder, this.#archive, this.#copies)
    for (const file of takenScenarios(this.#keeper.scenarioFolder)) this.#files.open(file)
    this.#practice = new PracticeBook({
      ...parts,
      archive: this.#archive,
      scenarioOf: (header) => this.#scenarioOf(header),
      busy: () => [...this.#rooms.values()].some((room) => room.running),
    })
  }

  async library() {
    return this.#entries()
  }

  /** The scenarios of opened files first; they stand before shipped ones of their id. */
  #entries(): LibraryEntry[] {
    const opened = this.#files.entries()
    const ids = new Set(opened.flatMap((entry) => (entry.ok ? entry.briefing.scenario : [])))
    const shipped = this.#library.entries()
    return [...opened, ...shipped.filter((entry) => !entry.ok || !ids.has(entry.briefing.scenario))]
  }

  /** Runs that a save of their scenario broke off are left out while the run that took their place is kept. */
  async runs() {
    const replaced = new Set(this.#archive.summaries().flatMap(({ replaces }) => replaces ?? []))
    return this.#cards(() => true).filter((card) => card.state !== 'interrupted' || !replaced.has(card.run))
  }

  async progress() {
    return this.#practice.progress()
  }

  async search(words: string) {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
    return this.#cards((text) => wanted.every((word) => text.includes(word)))
  }

  #cards(isWanted: (text: string) => boolean) {
    const titles = new Map(
      this.#entries().flatMap((entry) => (entry.ok ? [[entry.briefing.scenario, entry.briefing.title]] : [])),
    )
    return this.#archive
      .summaries()
      .map((summary) => ({
        words: summary.words,
        card: runCard(summary, this.#live(summary.run), (scenario) => titles.get(scenario) ?? null),
      }))
      .filter(({ words, card }) =>
        isWanted(`${card.title} ${card.scenario} ${card.run} ${card.ending?.title ?? ''} ${words}`.toLowerCase()),
      )
      .map(({ card }) => card)
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0))
  }

  async start({
    scenario: id,
    seed = randomInt(1, 1_000_000),
    assistance = 'full',
    difficulty = 'standard',
  }: StartChoice) {
    const { scenario, hash, sources } = this.#scenario(id)
    this.#copies.keep(sources)
    const startedAt = this.#parts.wall.date()
    const run = newRunId(startedAt, id)
    const header: RecordingHeader = {
      hearback: 1,
      run,
      scenario: id,
      scenarioHash: hash,
      seed,
      assistance,
      difficulty,
      startedAt,
      version: this.#parts.version,
    }
    const { drill, facts } = this.#parts.engine.startDrill(scenario, { seed, assistance, difficulty })
    const file = this.#create(header, factLines(facts))
    this.#rooms.set(run, this.#room({ scenario, header, drill, facts, tried: [], file }))
    return { run }
  }

  async resume(run: string) {
    if (this.#live(run)) return
    const read = this.#readable(run)
    if (read.damage) throw new HostRefusal(`This run cannot be gone on with. ${read.damage.message}`)
    if (read.end !== null) throw new HostRefusal('This run is over; its debrief is open to you.')
    const { scenario } = this.#scenarioOf(read.header)
    const verdict = verifyRun(this.#parts.engine, scenario, read)
    if (!verdict.same) throw new HostRefusal(`${CHANGED} ${verdict.message}`)
    const { drill, facts } = verdict.played
    const file = this.#reopen(run, read)
    // A crash may have come between a move and the facts that followed from it.
    try {
      file.writer.append(factLines(facts.slice(read.facts.length)), { flush: true })
    } catch (error) {
      file.close()
      throw error
    }
    const room = this.#room({ scenario, header: read.header, drill, facts, tried: read.moves, file })
    if (drill.ended) room.finish()
    this.#wentOn.delete(run)
    this.#rooms.set(run, room)
  }

  async sit(run: string, listener: Parameters<HostApi['sit']>[1]) {
    return this.#running(run).sit(listener)
  }

  async act(run: string, move: Parameters<HostApi['act']>[1]) {
    return this.#running(run).act(move)
  }

  async pace(run: string, pace: Parameters<HostApi['pace']>[1]) {
    this.#running(run).pace(pace)
  }

  async recording(run: string): Promise<Recording> {
    if (this.#live(run)) throw new HostRefusal('The drill is still running; its recording opens when it is over.')
    const { header, moves, facts, annotations, at, end, damage } = this.#readable(run)
    if (end === null && !damage && !facts.some((fact) => fact.kind === 'drill-ended')) {
      throw new HostRefusal('This run was interrupted. Resume it, or end it where it stopped, to open its debrief.')
    }
    const { scenario, hash } = this.#scenarioOf(header)
    return {
      header,
      moves,
      facts,
      annotations,
      at,
      scenario: this.#parts.engine.variantOf(scenario, header.seed),
      ...(hash === header.scenarioHash ? {} : { scenarioNote: CHANGED_DEBRIEF }),
    }
  }

  async fork(run: string, at: number) {
    const { fork, loaded, header } = this.#forkOf(run, at)
    const file = this.#create(header, [
      ...forkLines(fork, header.startedAt),
      // Nothing may have happened in the last second; the run stands there all the same.
      { kind: 'clock', at: fork.at, paused: true, speed: 1, wall: header.startedAt },
    ])
    const { scenario } = loaded
    const tried = fork.moves
    this.#rooms.set(header.run, this.#room({ ...fork, scenario, header, tried, file }))
    return { run: header.run }
  }

  botPlaysOn(run: string, at: number) {
    const asked = `${run} ${at}`
    const playing = this.#botRuns.get(asked) ?? this.#botPlays(run, at).finally(() => this.#botRuns.delete(asked))
    this.#botRuns.set(asked, playing)
    return playing
  }

  async #botPlays(run: string, second: number): Promise<{ run: string }> {
    const { fork, loaded, header } = this.#forkOf(run, second, 'bot')
    const closings = this.#closings
    const played = await playByTheBook(this.#parts.engine, loaded.scenario, fork, () => this.#closings !== closings)
    if (!played) throw new HostRefusal('Hearback was closed before the bot had played to the end; nothing was kept.')
    const { drill, facts, moves } = played
    this.#create(header, [
      ...forkLines({ facts, moves: [...fork.moves, ...moves] }, header.startedAt),
      { kind: 'end', at: drill.at, how: drill.ended ? 'ended' : 'given-up', wall: this.#parts.wall.date() },
    ]).close()
    return { run: header.run }
  }

  /** A run as it stood at a second, and the header of the run that goes on from there. */
  #forkOf(run: string, at: number, by?: 'bot'): { fork: Fork; loaded: LoadedScenario; header: RecordingHeader } {
    if (this.#live(run)) throw new HostRefusal('The drill is still running; it can be played on from once it is over.')
    const read = this.#readable(run)
    const loaded = this.#scenarioOf(read.header)
    const fork = forkAt(this.#parts.engine, loaded.scenario, read, at)
    this.#copies.keep(loaded.sources)
    const startedAt = this.#parts.wall.date()
    const { scenario, seed, assistance, difficulty = 'standard' } = read.header
    const header: RecordingHeader = {
      hearback: 1,
      run: newRunId(startedAt, scenario),
      scenario,
      scenarioHash: loaded.hash,
      seed,
      assistance,
      difficulty,
      startedAt,
      version: this.#parts.version,
      forkedFrom: { run, at: fork.at, ...(by ? { by } : {}) },
    }
    return { fork, loaded, header }
  }

  /**
   * Opens a scenario file, sound or not, and follows it: it stands in the library, and a drill of it is played again when
   * it is saved. Not for windows, which never name a path.
   */
  openFile(path: string): LibraryEntry {
    return this.#files.open(path).entry()
  }

  /** Whether a scenario of this id ships. */
  ships(id: string): boolean {
    return this.#library.ids().includes(id)
  }

  async openScenario() {
    const { pickScenario } = this.#parts
    if (!pickScenario) throw new HostRefusal('In a browser, name the file when you start: npm start -- FILE')
    const path = await pickScenario()
    return path === null ? null : this.openFile(path)
  }

  /** Lets time pass at once in a running drill. Not for windows, whose time is the wall's. */
  pass(run: string, seconds: number): void {
    this.#running(run).pass(seconds)
  }

  /** A scenario file was saved: its running drills go on with the new version, or are told what is wrong with it. */
  #saved(file: OpenFile, changed: boolean): void {
    for (const [run, room] of [...this.#rooms]) {
      if (!room.open || !file.isCalled(room.header.scenario)) continue
      const next = goOnWith(file, changed, room, {
        ...this.#parts,
        keep: (sources) => this.#copies.keep(sources),
        create: (header, lines) => this.#create(header, lines),
        room: (parts) => this.#room(parts),
      })
      if (!next) continue
      this.#rooms.delete(run)
      this.#rooms.set(next.header.run, next)
      this.#wentOn.set(run, next.header.run)
    }
  }

  async annotate(run: string, annotation: Parameters<HostApi['annotate']>[1]) {
    this.#append(run, { kind: 'annotation', annotation, wall: this.#parts.wall.date() })
  }

  async giveUp(run: string) {
    const room = this.#live(run)
    if (room) {
      room.giveUp()
      return
    }
    const { end, at, damage } = this.#readable(run)
    if (end !== null || damage) return
    this.#append(run, { kind: 'end', at, how: 'given-up', wall: this.#parts.wall.date() })
  }

  async discard(run: string) {
    this.#rooms.get(run)?.close()
    this.#rooms.delete(run)
    if (!this.#archive.has(run)) throw new HostRefusal('That run is not kept here any more.')
    this.#archive.discard(run)
  }

  async backup() {
    return this.#keeper.backup(this.#parts.wall.date())
  }

  async discardAll(runs: number) {
    // What was seen is counted; what a save of a scenario broke off, and nobody saw, goes as well.
    const kept = (await this.runs()).length
    if (runs !== kept) throw new HostRefusal(`There are ${kept} runs here, not ${runs}. Nothing was deleted.`)
    this.close()
    return this.#keeper.discardAll()
  }

  /** Takes in the runs, or the scenario, of a file. Not for windows, which never name a path: for the shell's own dialogs. */
  takeIn(path: string): TakenIn {
    return this.#opened(this.#keeper.takeInFile(path))
  }

  async takeInPart(part: Parameters<Uploads['add']>[0]) {
    const bytes = this.#uploads.add(part)
    if (!bytes) return null
    const { taken, here, refused, scenario } = this.#opened(this.#keeper.takeIn(bytes))
    return { taken: taken.length, here: here.length, refused, scenario: scenario && basename(scenario.file) }
  }

  async giveAway(run: string) {
    return { name: `${run}${BUNDLE_ENDING}`, base64: this.#keeper.bytesOf(run).toString('base64') }
  }

  /** A scenario that was taken in stands in the library at once, sound or not. */
  #opened(taken: TakenIn): TakenIn {
    if (taken.scenario) this.openFile(taken.scenario.file)
    return taken
  }

  /** Stops the clock of every running drill, as when the machine goes to sleep. */
  pauseAll(): void {
    for (const room of this.#rooms.values()) room.pace({ paused: true })
  }

  /** Closes every running drill where it stands; each can be taken up again at that second. */
  close(): void {
    this.#practice.close()
    this.#closings += 1
    for (const room of this.#rooms.values()) room.close()
    this.#rooms.clear()
    this.#wentOn.clear()
  }

  /** Closes for good: no file is followed any more. */
  end(): void {
    this.close()
    this.#files.close()
  }

  #append(run: string, line: RunLine): void {
    const room = this.#live(run)
    if (room) {
      room.append(line)
      return
    }
    const read = this.#readable(run)
    if (read.damage) throw new HostRefusal(`Nothing more is written to this run. ${read.damage.message}`)
    const file = this.#reopen(run, read)
    try {
      file.writer.append([line], { flush: true })
    } finally {
      file.close()
    }
  }

  /** A new run with its first lines; none at all when the disk does not take them. */
  #create(header: RecordingHeader, lines: RunLine[]): OpenRun {
    const file = this.#archive.create(header)
    try {
      file.writer.append(lines, { flush: true })
    } catch (error) {
      file.close()
      this.#archive.discard(header.run)
      throw error
    }
    return file
  }

  #reopen(run: string, read: ReadRun): OpenRun {
    return this.#archive.reopen(run, read, this.#parts.wall.date())
  }

  #room(parts: Omit<RoomParts, 'engine' | 'wall' | 'onEnd'>): DrillRoom {
    const { engine, wall } = this.#parts
    return new DrillRoom({ ...parts, engine, wall, onEnd: () => this.#practice.markSoon(parts.header.run) })
  }

  /** The room of a drill that is still being played, brought up to the present. */
  #live(run: string): DrillRoom | null {
    const room = this.#rooms.get(run)
    if (!room) return null
    room.look()
    return room.open ? room : null
  }

  #running(run: string): DrillRoom {
    let now = run
    for (let next = this.#wentOn.get(now); next !== undefined; next = this.#wentOn.get(now)) now = next
    const room = this.#rooms.get(now)
    if (room) return room
    const over = this.#archive.has(run) && this.#readable(run).end !== null
    throw new HostRefusal(
      over
        ? 'That drill is over; its debrief is in the list of runs.'
        : 'That drill is not running. Resume it from the list of runs first.',
    )
  }

  #readable(run: string): ReadRun {
    const stored = this.#archive.read(run)
    if (!stored) throw new HostRefusal('That run is not kept here any more.')
    if (!stored.ok) throw new HostRefusal(stored.damage.message)
    return stored.read
  }

  /** The scenario as it was when the run was played; today's for runs from before copies were kept. */
  #scenarioOf({ scenario, scenarioHash }: RecordingHeader): LoadedScenario {
    return this.#asPlayed.of(scenarioHash) ?? this.#scenario(scenario)
  }

  #scenario(id: string): LoadedScenario {
    const opened = this.#files.load(id)
    if (opened) return opened
    if (!this.#library.ids().includes(id)) throw new HostRefusal(`There is no scenario called "${id}" here.`)
    const loading = this.#library.load(id)
    if (loading.ok) return loading
    const first = loading.problems[0]
    const where = first ? ` ${first.file}:${first.line}: ${first.message}` : ''
    throw new HostRefusal(`The scenario "${id}" does not load.${where}`)
  }
}

/** Everything that a run which is played on from shares with the one it comes from. */
function forkLines({ facts, moves }: Pick<Fork, 'facts' | 'moves'>, wall: string): RunLine[] {
  return [...moves.map((move): RunLine => ({ kind: 'move', ...move, wall })), ...factLines(facts)]
}
