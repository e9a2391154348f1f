import type { Drill, Fact, Move, Refusal } from '../../scenarios/engine'
import type { Scenario } from '../../scenarios/format'
import type { PlainWords } from '../../scenarios/plain'
import type { Clock, FileProblem, RecordedMove, RecordingHeader, ScenarioSaved, SeatNotice } from '../bridge'
import { DiskRefusal, type OpenRun, type RunLine } from './archive'
import { DrillClock } from './drill-clock'
import type { Engine } from './engine'
import { HostRefusal } from './host-refusal'
import { type Listener, Seats } from './seats'
import type { WallClock } from './wall-clock'
import { cannotGoOn, WHY_IT_WAITS } from './why-it-waits'

/** How often time is looked at while a drill runs; windows draw the time between by themselves. */
const TICK = 200
/** A gap between two looks that only a sleeping machine explains: the drill waits instead of jumping. */
const ASLEEP = 10_000
/** How long a drill goes on with nobody watching, as when a page is loaded again. */
const EMPTY_PATIENCE = 15_000
/** How often the clock is sent when nothing happens, so that a window's own clock cannot drift. */
const CLOCK_EVERY = 1000

export interface RoomParts {
  engine: Engine
  wall: WallClock
  scenario: Scenario
  header: RecordingHeader
  /** The drill as it stands, and everything that has happened in it. */
  drill: Drill
  facts: Fact[]
  /** Every move that was tried so far, in order; those too that the scenario, as it is now, does not take. */
  tried: RecordedMove[]
  file: OpenRun
  /** What those who sit down are told of the scenario's file. */
  saved?: ScenarioSaved
  /** Called once, after the drill's end has been written. */
  onEnd?: () => void
}

/**
 * A drill that is being played: keeps its time, takes its moves, writes everything to its file before anybody hears of it,
 * and tells those who sit at it what their seat may see.
 */
export class DrillRoom {
  readonly #parts: RoomParts
  readonly #clock: DrillClock
  #seats = new Seats()
  #drill: Drill
  readonly #facts: Fact[]
  readonly #tried: RecordedMove[]
  #saved: ScenarioSaved | null
  #timer: unknown = null
  #lastLook: number
  #lastSent = 0
  #open = true
  /** Why its scenario cannot go on, once it cannot. */
  #stuck: string | null = null
  /** What is said of a clock that stopped by itself. */
  #waits: string | null = null

  constructor(parts: RoomParts) {
    this.#parts = parts
    this.#drill = parts.drill
    this.#facts = [...parts.facts]
    this.#tried = [...parts.tried]
    this.#saved = parts.saved ?? null
    this.#lastLook = parts.wall.now()
    this.#clock = new DrillClock(parts.drill.at, this.#lastLook)
  }

  get header(): RecordingHeader {
    return this.#parts.header
  }

  /** Every move that was tried, in order. */
  get tried(): readonly RecordedMove[] {
    return this.#tried
  }

  get at(): number {
    return this.#drill.at
  }

  /** Still taking moves and writing to its file. */
  get open(): boolean {
    return this.#open
  }

  /** Its clock runs. */
  get running(): boolean {
    return this.#open && !this.#clock.paused
  }

  get ended(): boolean {
    return this.#drill.ended !== null
  }

  /** Sits down; the first notice, everything so far, comes before this returns. Returns the function that gets up again. */
  sit(listener: Listener): () => void {
    this.look()
    listener(this.#welcome())
    if (this.#saved) listener({ kind: 'scenario', saved: this.#saved })
    return this.#seats.take(listener, () => this.#parts.wall.now())
  }

  #welcome(): SeatNotice {
    const { engine, scenario, header } = this.#parts
    const told = { briefing: engine.briefingOf(scenario, header.seed), facts: engine.factsFor(this.#facts) }
    return {
      kind: 'seated',
      ...told,
      ...this.#plain(told),
      clock: this.#readClock(),
      options: { seed: header.seed, assistance: header.assistance },
      run: header.run,
    }
  }

  /** What has become of the scenario's file; told to all who sit here now or later. */
  tellSaved(saved: ScenarioSaved): void {
    this.#saved = saved
    this.#send({ kind: 'scenario', saved })
  }

  /** More is known of the file that was saved, or less is wrong with it. */
  tellProved(problems: FileProblem[]): void {
    if (!this.#saved) return
    this.tellSaved({ ...this.#saved, ...(this.#saved.sound ? { warnings: problems } : { problems }), proved: true })
  }

  /**
   * Goes on in another room, made of a newer scenario: this one closes where it stands, and everybody who sits here sits
   * there, at the pace that was set here.
   */
  goOnIn(next: DrillRoom): void {
    const { paused, speed } = this.#clock
    // Not a second more: the next room stands at this one.
    this.#clock.stopAt(this.#drill.at, this.#parts.wall.now())
    this.close()
    next.#seats = this.#seats
    next.#send(next.#welcome())
    if (next.#saved) next.#send({ kind: 'scenario', saved: next.#saved })
    if (next.#drill.ended) next.finish()
    else next.pace({ paused, speed })
  }

  /** Lets drill time pass at once, as where nobody waits for the clock; up to the drill's end. */
  pass(seconds: number): void {
    this.look()
    if (!this.#open) return
    this.#pass(this.#drill.at + seconds)
    if (!this.#open) return
    const { paused } = this.#clock
    this.#clock.stopAt(this.#drill.at, this.#parts.wall.now())
    this.#clock.set({ paused }, this.#parts.wall.now())
    this.#sendClock()
  }

  /** Makes a move at the current second. It is on the disk before this returns. */
  act(move: Move): { ok: true; at: number } | Refusal {
    this.look()
    // What fell due at this very second, perhaps because of the move before, comes first: as `playMoves` has it.
    if (this.#open) this.#pass(this.#drill.at)
    if (!this.#open)
      return { ok: false, code: 'move/drill-over', message: 'The drill is over; no more moves are taken.' }
    const { engine, scenario, file, wall } = this.#parts
    const done = engine.act(scenario, this.#drill, 'imoc', move)
    if (!done.ok) return done
    const at = this.#drill.at
    file.writer.append([{ kind: 'move', at, move, wall: wall.date() }, ...factLines(done.facts)], { flush: true })
    this.#tried.push({ at, move })
    this.#take(done.drill, done.facts)
    return { ok: true, at }
  }

  pace(pace: { paused?: boolean | undefined; speed?: number | undefined }): void {
    this.look()
    if (!this.#open) return
    if (pace.paused === false && this.#stuck !== null) throw new HostRefusal(cannotGoOn(this.#stuck))
    this.#clock.set(pace, this.#parts.wall.now())
    if (!this.#clock.paused) this.#waits = null
    try {
      this.#parts.file.writer.append([this.#clockLine()])
    } catch (error) {
      // Standing still needs no disk; going on does.
      if (!this.#clock.paused) {
        this.#clock.stopAt(this.#drill.at, this.#parts.wall.now())
        throw error
      }
    } finally {
      this.#setTimer()
      this.#sendClock()
    }
  }

  /** Writes a line that is not the drill's own, such as a note from the debrief. */
  append(line: RunLine): void {
    this.#parts.file.writer.append([line], { flush: true })
  }

  /**
   * Brings the drill up to the present, by whole seconds. Run by the timer, and before anything that depends on the time;
   * how often makes no difference to what happens in the drill.
   */
  look(): void {
    const { wall } = this.#parts
    if (!this.#open || this.#clock.paused) return
    const now = wall.now()
    if (now - this.#lastLook > ASLEEP) this.#waitAt(this.#clock.at(this.#lastLook), WHY_IT_WAITS.asleep)
    this.#lastLook = now
    const second = Math.floor(this.#clock.at(now))
    if (second > this.#drill.at) this.#passOrWait(second)
    const { emptySince } = this.#seats
    if (emptySince !== null && now - emptySince > EMPTY_PATIENCE) this.#waitAt(this.#clock.at(now), WHY_IT_WAITS.empty)
    if (this.#clock.paused) this.#setTimer()
    if (now - this.#lastSent >= CLOCK_EVERY || this.#clock.paused) this.#sendClock()
  }

  /** Stops without ending the drill, as when the app closes: it can be taken up again at this second. */
  close(): void {
    if (!this.#open) return
    this.look()
    if (!this.#open) return
    this.#clock.set({ paused: true }, this.#parts.wall.now())
    this.#appendIfPossible(this.#clockLine())
    this.#shut()
  }

  /** Writes the end of a drill that had ended already when its room was made: a crash came just before that line. */
  finish(): void {
    if (this.#open && this.#drill.ended) this.#end(this.#drill)
  }

  /** Ends the drill where it stands. */
  giveUp(): void {
    if (!this.#open) return
    const { file, wall } = this.#parts
    file.writer.append([{ kind: 'end', at: this.#drill.at, how: 'given-up', wall: wall.date() }], { flush: true })
    this.#shut()
    this.#sendClock()
  }

  /** A disk that takes nothing more stops the drill where it stands; it goes on when it is told to and there is room. */
  #passOrWait(until: number): void {
    try {
      this.#pass(until)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      console.error(`Drill ${this.#parts.header.run} waits at ${this.#drill.at} s: ${why}`)
      // A scenario that cannot go on holds up its own drill, and no other one of this host.
      if (!(error instanceof DiskRefusal)) this.#stuck = why
      this.#waitAt(this.#drill.at, this.#stuck === null ? why : cannotGoOn(this.#stuck))
    }
  }

  /** Stops the clock, which nobody asked for. */
  #waitAt(at: number, why: string): void {
    this.#clock.stopAt(at, this.#parts.wall.now())
    this.#waits = why
  }

  /** For lines that say no more than what is in the file already. */
  #appendIfPossible(line: RunLine): void {
    try {
      this.#parts.file.writer.append([line], { flush: true })
    } catch (error) {
      if (!(error instanceof DiskRefusal)) throw error
    }
  }

  #pass(until: number): void {
    const { engine, scenario, file } = this.#parts
    const { drill, facts } = engine.advance(scenario, this.#drill, until)
    const moved = drill.at > this.#drill.at
    file.writer.append([...factLines(facts), ...(moved ? [this.#clockLine(drill.at)] : [])])
    this.#take(drill, facts)
  }

  #take(drill: Drill, facts: Fact[]): void {
    this.#drill = drill
    this.#facts.push(...facts)
    if (drill.ended) this.#end(drill)
    const seen = this.#parts.engine.factsFor(facts)
    if (seen.length === 0 && !drill.ended) return
    const clock = this.#readClock()
    this.#send({ kind: 'facts', facts: seen, clock, ...this.#plain(seen) })
  }

  /** Beside what is told, never in it: facts are what they are for everybody. */
  #plain(told: unknown): { plain?: PlainWords } {
    const { engine, scenario, header } = this.#parts
    const plain = engine.plainWords(scenario, header.seed, told)
    return Object.keys(plain).length === 0 ? {} : { plain }
  }

  #end(drill: Drill): void {
    const { wall, onEnd } = this.#parts
    this.#clock.stopAt(drill.at, wall.now())
    // The fact that the drill ended is in the file; this line only says it once more.
    this.#appendIfPossible({ kind: 'end', at: drill.at, how: 'ended', wall: wall.date() })
    this.#shut()
    onEnd?.()
  }

  #shut(): void {
    this.#open = false
    this.#clock.stopAt(this.#drill.at, this.#parts.wall.now())
    this.#setTimer()
    this.#parts.file.close()
  }

  #setTimer(): void {
    const { wall } = this.#parts
    const wanted = this.#open && !this.#clock.paused
    this.#lastLook = wall.now()
    if (wanted && this.#timer === null) this.#timer = wall.every(TICK, () => this.#lookOrStop())
    if (!wanted && this.#timer !== null) {
      wall.stop(this.#timer)
      this.#timer = null
    }
  }

  /** A mistake of ours in the engine must not take the other drills, or the file, down with it. */
  #lookOrStop(): void {
    try {
      this.look()
    } catch (error) {
      console.error(`Drill ${this.#parts.header.run} stopped at ${this.#drill.at} s:`, error)
      this.#waitAt(this.#drill.at, WHY_IT_WAITS.fault)
      this.#setTimer()
      this.#sendClock()
    }
  }

  #clockLine(at = this.#drill.at): RunLine {
    return { kind: 'clock', at, paused: this.#clock.paused, speed: this.#clock.speed, wall: this.#parts.wall.date() }
  }

  #readClock(): Clock {
    const clock = this.#clock.read(this.#parts.wall.now())
    return this.#waits === null ? clock : { ...clock, waits: this.#waits }
  }

  #sendClock(): void {
    this.#lastSent = this.#parts.wall.now()
    this.#send({ kind: 'clock', clock: this.#readClock() })
  }

  #send(notice: SeatNotice): void {
    this.#seats.tell(notice)
  }
}

/** Facts as lines of a run's file. */
export function factLines(facts: Fact[]): RunLine[] {
  return facts.map((fact) => ({ kind: 'fact', fact }))
}
