import type { RecordingHeader } from '../bridge'
import type { Backstage } from './backstage'
import { playByTheBook } from './bot-turn'
import { type Fork, forkAt } from './fork-run'
import { HostRefusal } from './host-refusal'
import type { LoadedScenario } from './library'
import { linesOf } from './lines-of'
import { newHeader } from './new-header'

/** Plays kept runs on from a moment in them, as runs of their own: by a person, or by the bot to the end. */
export class PlayingOn {
  readonly #stage: Backstage
  /** Runs that the bot is playing, by what was asked for. */
  readonly #botRuns = new Map<string, Promise<{ run: string }>>()
  /** How often everything was closed: what was under way before must write nothing after. */
  #closings = 0

  constructor(stage: Backstage) {
    this.#stage = stage
  }

  /** Prepares a drill that waits at that second. @returns its run */
  fork(run: string, at: number): string {
    const { fork, loaded, header } = this.#forkOf(run, at)
    const file = this.#stage.files.create(header, [
      ...linesOf(fork.moves, fork.facts, header.startedAt),
      // Nothing may have happened in the last second; the run stands there all the same.
      { kind: 'clock', at: fork.at, paused: true, speed: 1, wall: header.startedAt },
    ])
    this.#stage.rooms.open({ ...fork, scenario: loaded.scenario, header, tried: fork.moves, file })
    return header.run
  }

  /** Lets the bot play to the end; asked for the same twice, it plays once. */
  byTheBot(run: string, at: number): Promise<{ run: string }> {
    const asked = `${run} ${at}`
    const playing = this.#botRuns.get(asked) ?? this.#botPlays(run, at).finally(() => this.#botRuns.delete(asked))
    this.#botRuns.set(asked, playing)
    return playing
  }

  /** The bot stops where it is, and keeps nothing. */
  close(): void {
    this.#closings += 1
  }

  async #botPlays(run: string, second: number): Promise<{ run: string }> {
    const { engine, files, wall } = this.#stage
    const { fork, loaded, header } = this.#forkOf(run, second, 'bot')
    const closings = this.#closings
    const played = await playByTheBook(engine, loaded.scenario, fork, () => this.#closings !== closings)
    if (!played) throw new HostRefusal('Hearback was closed before the bot had played to the end; nothing was kept.')
    const { drill, facts, moves } = played
    const lines = linesOf([...fork.moves, ...moves], facts, header.startedAt)
    const how = drill.ended ? 'ended' : 'given-up'
    files.create(header, [...lines, { kind: 'end', at: drill.at, how, wall: wall.date() }]).close()
    return { run: header.run }
  }

  /** A run as it stood at a second, and the header of the run that goes on from there. */
  #forkOf(run: string, at: number, by?: 'bot'): { fork: Fork; loaded: LoadedScenario; header: RecordingHeader } {
    const { engine, shelf, files, rooms } = this.#stage
    if (rooms.live(run)) throw new HostRefusal('The drill is still running; it can be played on from once it is over.')
    const read = files.read(run)
    const loaded = shelf.scenarioOf(read.header)
    const fork = forkAt(engine, loaded.scenario, read, at)
    shelf.keep(loaded.sources)
    const { scenario, seed, assistance, difficulty = 'standard' } = read.header
    const header = newHeader(this.#stage, {
      scenario,
      scenarioHash: loaded.hash,
      seed,
      assistance,
      difficulty,
      forkedFrom: { run, at: fork.at, ...(by ? { by } : {}) },
    })
    return { fork, loaded, header }
  }
}
