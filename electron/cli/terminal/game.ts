import { completeLine, findCalled, personAtStart, readLine, roomOf, type Seat } from '../../../scenarios/composing'
import { type Desk, openDesk, see, seeAll } from '../../../scenarios/desk'
import { type Fact, type Move, type Refusal, SIMULATION } from '../../../scenarios/engine'
import type { Assistance, Clock, SeatNotice } from '../../bridge'
import { showTime } from '../drill-time'
import { factLine } from './fact-lines'
import { helpLines } from './help-lines'
import type { Line } from './paint'
import { Reading } from './reading'
import { savedLines } from './saved-lines'
import { readTimeWord, type TimeWord } from './time-words'
import { briefing, VIEWS } from './views'

/** What a game asks of the host, about the one run it plays. */
export interface Table {
  act: (move: Move) => Promise<{ ok: true; at: number } | Refusal>
  pace: (pace: { paused?: boolean; speed?: number }) => Promise<void>
  /** Lets drill time pass at once. */
  pass: (seconds: number) => void
}

/** Where a game puts what there is to read. */
export interface Sheet {
  show: (lines: readonly Line[]) => void
  width: () => number
  /** Every fact that reaches the seat, as it comes. */
  facts: (facts: readonly Fact[]) => void
  /** A line that came to nothing, and why. */
  miss: (message: string) => void
}

const LONGEST = 24 * 3600
const MOST_PATIENCE = 60
const OF_THE_WINDOW = new Set(['hold', 'settings', 'graphs', 'keys'])

/** A drill played by lines of text: what came is told, what is typed is done. Knows nothing but what its seat may see. */
export class Game {
  readonly #table: Table
  readonly #sheet: Sheet
  readonly #reading: Reading
  #desk: Desk | null = null
  #room = ''
  #clock: Clock = { at: 0, paused: true, speed: 1 }
  #assistance: Assistance = 'full'
  /** Somebody has needed the IMOC since this was last set to false. */
  #called = false
  #left = false
  /** Lines that came to nothing. */
  #misses = 0

  /** @param plain - plain wordings where there are some, and terms explained; changes what is read, nothing else */
  constructor(table: Table, sheet: Sheet, plain = false) {
    this.#table = table
    this.#sheet = sheet
    this.#reading = new Reading(plain)
  }

  get ended(): boolean {
    return this.#desk?.ended !== null
  }

  /** Ended, or left by the one who plays. */
  get over(): boolean {
    return this.#left || (this.#desk !== null && this.ended)
  }

  get misses(): number {
    return this.#misses
  }

  get clock(): Clock {
    return this.#clock
  }

  /** `[SIMULATION] T+02:10 #inc-2041, 2 loops >` */
  prompt(wide: boolean): string {
    const open = Object.values(this.#desk?.loops ?? {}).filter((loop) => loop.open).length
    const paused = this.#clock.paused ? ' ‖' : ''
    const more = wide ? ` #${this.#room}, ${open} ${open === 1 ? 'loop' : 'loops'}` : ''
    return `${SIMULATION} ${showTime(this.#second)}${paused}${more} > `
  }

  hear(notice: SeatNotice): void {
    switch (notice.kind) {
      case 'seated': {
        const again = this.#desk !== null
        this.#assistance = notice.options.assistance
        this.#clock = notice.clock
        this.#reading.learn(notice.briefing.glossary)
        const { briefing, facts } = this.#reading.worded(
          { briefing: notice.briefing, facts: notice.facts },
          notice.plain,
        )
        this.#desk = seeAll(openDesk(briefing), facts)
        if (!this.#room || !roomOf(this.#desk, this.#room)) this.#room = notice.briefing.incident.channel
        if (!again) this.#begin(facts, notice.facts)
        return
      }
      case 'facts':
        this.#clock = notice.clock
        this.#tell(this.#reading.worded(notice.facts, notice.plain), notice.facts)
        return
      case 'clock':
        this.#clock = notice.clock
        return
      case 'scenario':
        this.#sheet.show(savedLines(notice.saved))
        return
    }
  }

  /** Does what a line says. Never rejects at what is typed. */
  async take(line: string): Promise<void> {
    const desk = this.#desk
    const typed = line.trim()
    if (desk === null || typed === '') return
    const time = readTimeWord(typed, this.#second)
    if (time) return this.#keepTime(time)
    if (this.#look(typed, desk)) return
    const read = readLine(typed, this.#seat(desk))
    if (!read.ok) return this.#miss([read.message, read.list].filter(Boolean).join(' '))
    const answer = await this.#table.act(read.value)
    if (!answer.ok) this.#miss(answer.message)
  }

  complete(line: string): [string[], string] {
    const desk = this.#desk
    if (desk === null) return [[], line]
    const [, word = '', rest] = /^\/?(\w*)(?:\s+(.*))?$/.exec(line) ?? []
    const view = rest === undefined ? undefined : VIEWS.find((each) => each.word === word.toLowerCase())
    if (view?.complete) return [starting(view.complete(desk), rest ?? ''), rest ?? '']
    if (/^\w+$/.test(line))
      return [
        starting([...VIEWS.map((each) => each.word), 'help', 'wait ', 'go', 'pause', 'speed ', 'quit'], line),
        line,
      ]
    const { from, texts } = completeLine(line, this.#seat(desk))
    return [texts, line.slice(from)]
  }

  /** What stands on the screen first: the briefing; or, taken up again, how things are. */
  #begin(facts: readonly Fact[], said: readonly Fact[]): void {
    const desk = this.#desk
    if (!desk) return
    if (this.#second === 0) {
      this.#show([...briefing({ desk, plain: this.#reading.plain }), { text: '' }])
      this.#desk = openDesk(desk.briefing)
      this.#tell(facts, said)
      return
    }
    this.#sheet.facts(said)
    this.#show([
      { text: `${desk.briefing.title} — taken up again at ${showTime(this.#second)}.`, tone: 'strong' },
      ...this.#view('status', ''),
      ...this.#view('loops', ''),
      { text: '"log" shows what was said last, "briefing" the briefing.', tone: 'quiet' },
    ])
  }

  /** @param said - the same facts, as they are kept */
  #tell(facts: readonly Fact[], said: readonly Fact[]): void {
    this.#sheet.facts(said)
    const lines = facts.flatMap((fact) => {
      if (!this.#desk) return []
      this.#desk = see(this.#desk, fact)
      const line = factLine(fact, this.#desk, this.#lists)
      if (line?.calls) this.#called = true
      return line ?? []
    })
    if (lines.length > 0) this.#show(lines)
  }

  async #keepTime(time: TimeWord): Promise<void> {
    switch (time.do) {
      case 'wait':
        this.#table.pass(time.seconds)
        return
      case 'wait-for-something':
        this.#called = false
        for (let passed = 0; passed < MOST_PATIENCE && !this.#called && !this.over; passed++) this.#table.pass(1)
        if (!this.#called)
          this.#sheet.show([{ text: `${showTime(this.#second)} Nothing that needs you.`, tone: 'quiet' }])
        return
      case 'wait-for-the-end':
        for (let passed = 0; passed < LONGEST && !this.over; passed += 600) this.#table.pass(600)
        return
      case 'go':
        return this.#table.pace({ paused: false, ...(time.speed === null ? {} : { speed: time.speed }) })
      case 'speed':
        return this.#table.pace({ speed: time.speed })
      case 'pause':
        await this.#table.pace({ paused: true })
        this.#sheet.show([
          { text: `Paused at ${showTime(this.#second)}. Everything can be done while the clock stands; "go" goes on.` },
        ])
        return
      case 'wrong':
        return this.#miss(time.message)
    }
  }

  /** Views, help, rooms and leaving: what makes no move. */
  #look(typed: string, desk: Desk): boolean {
    const [, word = '', rest = ''] = /^\/?(\S+)\s*(.*)$/s.exec(typed) ?? []
    const name = word.toLowerCase()
    if (name === 'help' || typed === '?') {
      if (rest !== '' && rest.includes(' ')) return false
      this.#sheet.show(helpLines(rest))
      return true
    }
    if (/^(?:quit|leave|exit)$/.test(name) && rest === '') {
      this.#left = true
      return true
    }
    if (typed.startsWith('/') && OF_THE_WINDOW.has(name)) {
      if (name === 'graphs') this.#show(this.#view('graph', rest))
      else if (name === 'keys') this.#sheet.show(helpLines())
      else this.#sheet.show([{ text: `"/${name}" belongs to the window of the app; it does nothing here.` }])
      return true
    }
    if (/^[#@]/.test(typed)) return this.#goTo(typed, desk)
    const view = VIEWS.find((each) => each.word === name)
    if (!view || (rest !== '' && !this.#mayFollow(view.word, rest, desk))) return false
    const lines = this.#view(view.word, rest)
    // A list of explanations needs no further ones.
    if (view.word === 'terms') this.#sheet.show(lines)
    else this.#show(lines)
    return true
  }

  /** "graph page time" is a view; "map the hosts, please" is said to somebody. */
  #mayFollow(word: string, rest: string, desk: Desk): boolean {
    if (word === 'log') return /^#?@?[\w-]+$/.test(rest)
    if (word !== 'graph') return false
    const found = findCalled(
      rest,
      desk.briefing.metrics.map(({ id, name }) => ({ id, label: name })),
    )
    return !Array.isArray(found) || found.length > 0 || rest.split(/\s+/).length <= 2
  }

  /** `#support` or `@Dana` and nothing else opens that room. */
  #goTo(typed: string, desk: Desk): boolean {
    const room = /^#(@?[\w-]+)$/.exec(typed)?.[1]
    const who = typed.startsWith('@') ? personAtStart(typed, desk) : null
    const id = room ?? (who && who.rest === '' ? `@${who.person}` : undefined)
    if (id === undefined) return false
    if (!desk.rooms[id] && !id.startsWith('@')) {
      this.#miss(`There is no room "#${id}". "rooms" lists them.`)
      return true
    }
    this.#room = id
    this.#sheet.show([{ text: `You are in ${id.startsWith('@') ? id : `#${id}`}.`, tone: 'quiet' }])
    return true
  }

  #view(word: string, rest: string): Line[] {
    const view = VIEWS.find((each) => each.word === word)
    if (!view || !this.#desk) return []
    const { plain } = this.#reading
    return view.show(
      { desk: this.#desk, now: this.#second, width: this.#sheet.width(), lists: this.#lists, plain },
      rest,
    )
  }

  #show(lines: readonly Line[]): void {
    this.#sheet.show(this.#reading.explained(lines))
  }

  #miss(message: string): void {
    this.#misses += 1
    this.#sheet.miss(message)
    this.#sheet.show([{ text: `✕ ${message}`, tone: 'attention', indent: 2 }])
  }

  #seat(desk: Desk): Seat {
    return { desk, room: this.#room }
  }

  get #lists(): boolean {
    return this.#assistance !== 'none'
  }

  get #second(): number {
    return Math.floor(this.#clock.at)
  }
}

function starting(texts: readonly string[], typed: string): string[] {
  return texts.filter((text) => text.toLowerCase().startsWith(typed.toLowerCase()))
}
