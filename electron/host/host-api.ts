import { basename } from 'node:path'

import type { HostApi, LibraryEntry, StartChoice } from '../bridge'
import { aboutRun } from './about-run'
import { playSavedOn, tellProved } from './after-save'
import { Archive, type Disk, ScenarioCopies } from './archive'
import type { Backstage } from './backstage'
import { Catalogue } from './catalogue'
import type { Engine } from './engine'
import { HostRefusal } from './host-refusal'
import { BUNDLE_ENDING, Keeper, type TakenIn, takenScenarios, Uploads } from './keeping'
import { PlayingOn } from './playing-on'
import { PracticeBook } from './practice'
import { recordingOf } from './recording-of'
import { Rooms } from './rooms'
import { RunFiles } from './run-files'
import { RunList } from './run-list'
import { Shelf } from './shelf'
import { resumeRun, startDrill } from './taking-up'
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

/** Everything a window may ask for, handed to whatever does it. One a process. */
export class Host implements Omit<Required<HostApi>, 'carrier' | 'desktop'> {
  readonly #parts: HostParts
  readonly #stage: Backstage
  readonly #catalogue: Catalogue
  readonly #list: RunList
  readonly #playingOn: PlayingOn
  readonly #practice: PracticeBook
  readonly #keeper: Keeper
  readonly #uploads = new Uploads(() => performance.now())

  constructor(parts: HostParts) {
    const { engine, wall, version, dataFolder, libraryFolder } = parts
    const copies = new ScenarioCopies(dataFolder)
    const archive = new Archive(dataFolder, { disk: parts.disk, about: aboutRun(engine, copies) })
    const shelf = new Shelf({
      engine,
      libraryFolder,
      copies,
      onSave: (file, changed) => playSavedOn(this.#stage, file, changed),
      onProved: (file) => tellProved(this.#stage, file),
    })
    const files = new RunFiles(archive, wall)
    const onEnd = (run: string) => this.#practice.markSoon(run)
    const rooms = new Rooms({ engine, wall, isOver: (run) => files.isOver(run), onEnd })
    this.#parts = parts
    this.#stage = { engine, wall, version, shelf, files, rooms }
    this.#playingOn = new PlayingOn(this.#stage)
    const busy = () => rooms.all().some((room) => room.running)
    const catalogue = new Catalogue({ archive, wall, busy })
    const practice = new PracticeBook({
      ...parts,
      archive,
      catalogue,
      scenarioOf: (header) => shelf.scenarioOf(header),
      busy: () => busy() || catalogue.toRead > 0,
    })
    this.#catalogue = catalogue
    this.#practice = practice
    this.#list = new RunList({ catalogue, shelf, rooms, marksOf: (run) => practice.wordsOf(run) })
    this.#keeper = new Keeper(dataFolder, archive, copies)
    for (const file of takenScenarios(this.#keeper.scenarioFolder)) shelf.open(file)
  }

  async library() {
    return this.#stage.shelf.entries()
  }

  /** Makes ready what the first window will ask for. Not for windows. */
  async warmUp(): Promise<void> {
    // What is wrong with the library is told to whoever asks for it.
    await this.#stage.shelf.warmUp().catch(() => {})
  }

  async runs() {
    return this.#list.all()
  }

  async search(words: string) {
    return this.#list.search(words)
  }

  async progress() {
    return this.#practice.progress()
  }

  async start(choice: StartChoice) {
    return { run: startDrill(this.#stage, choice) }
  }

  async resume(run: string) {
    resumeRun(this.#stage, run)
  }

  async sit(run: string, listener: Parameters<HostApi['sit']>[1]) {
    return this.#stage.rooms.playing(run).sit(listener)
  }

  async act(run: string, move: Parameters<HostApi['act']>[1]) {
    const done = this.#stage.rooms.playing(run).act(move)
    if (done.ok && move.do === 'stop' && move.because === 'real-incident') this.#stage.rooms.stopRunning(move)
    return done
  }

  async pace(run: string, pace: Parameters<HostApi['pace']>[1]) {
    this.#stage.rooms.playing(run).pace(pace)
  }

  /** Lets time pass at once in a running drill. Not for windows, whose time is the wall's. */
  pass(run: string, seconds: number): void {
    this.#stage.rooms.playing(run).pass(seconds)
  }

  async recording(run: string) {
    return recordingOf(this.#stage, run)
  }

  async fork(run: string, at: number) {
    return { run: this.#playingOn.fork(run, at) }
  }

  async botPlaysOn(run: string, at: number) {
    return this.#playingOn.byTheBot(run, at)
  }

  /**
   * Opens a scenario file, sound or not, and follows it: it stands in the library, and a drill of it is played again when
   * it is saved. Not for windows, which never name a path.
   */
  openFile(path: string): LibraryEntry {
    return this.#stage.shelf.open(path)
  }

  /** Whether a scenario of this id ships. */
  ships(id: string): boolean {
    return this.#stage.shelf.ships(id)
  }

  async openScenario() {
    const { pickScenario } = this.#parts
    if (!pickScenario) throw new HostRefusal('In a browser, name the file when you start: npm start -- FILE')
    const path = await pickScenario()
    return path === null ? null : this.openFile(path)
  }

  async annotate(run: string, annotation: Parameters<HostApi['annotate']>[1]) {
    const { files, rooms, wall } = this.#stage
    const line = { kind: 'annotation', annotation, wall: wall.date() } as const
    const room = rooms.live(run)
    if (room) room.append(line)
    else files.append(run, line)
  }

  async giveUp(run: string) {
    const { files, rooms, wall } = this.#stage
    const room = rooms.live(run)
    if (room) {
      room.giveUp()
      return
    }
    const { end, at, damage } = files.read(run)
    if (end !== null || damage) return
    files.append(run, { kind: 'end', at, how: 'given-up', wall: wall.date() })
  }

  async discard(run: string) {
    this.#stage.rooms.leave(run)
    this.#stage.files.discard(run)
  }

  async backup() {
    return this.#keeper.backup(this.#parts.wall.date())
  }

  async giveAway(run: string) {
    return { name: `${run}${BUNDLE_ENDING}`, base64: this.#keeper.bytesOf(run).toString('base64') }
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

  /** A scenario that was taken in stands in the library at once, sound or not. */
  #opened(taken: TakenIn): TakenIn {
    if (taken.scenario) this.openFile(taken.scenario.file)
    return taken
  }

  async discardAll(runs: number, everything = false) {
    // What was seen is counted; what a save of a scenario broke off, and nobody saw, goes as well.
    const kept = this.#list.all().length
    if (this.#catalogue.toRead > 0)
      throw new HostRefusal('Kept runs are still being read. Nothing was deleted; try again in a moment.')
    if (runs !== kept) throw new HostRefusal(`There are ${kept} runs here, not ${runs}. Nothing was deleted.`)
    this.close()
    if (everything) this.#stage.shelf.closeIn(this.#keeper.scenarioFolder)
    return this.#keeper.discardAll({ everything })
  }

  /** Stops the clock of every running drill, as when the machine goes to sleep. */
  pauseAll(): void {
    for (const room of this.#stage.rooms.all()) room.pace({ paused: true })
  }

  /** Closes every running drill where it stands; each can be taken up again at that second. */
  close(): void {
    this.#practice.close()
    this.#catalogue.close()
    this.#playingOn.close()
    this.#stage.rooms.close()
  }

  /** Closes for good: no file is followed any more. */
  end(): void {
    this.close()
    this.#stage.shelf.close()
  }
}
