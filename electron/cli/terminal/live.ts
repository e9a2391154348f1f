import { createInterface, type Interface } from 'node:readline'
import { type Fact, parseMove, SIMULATION } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { mark } from '../../../scenarios/scoring'
import { type Host, HostRefusal } from '../../host'
import { showTime } from '../drill-time'
import { marksText } from '../marks-text'
import { DONE, type Output, PROBLEMS } from '../output'
import { Game } from './game'
import type { LiveTerminal } from './live-terminal'
import { type Line, paint, wantsColour } from './paint'

export interface LiveOptions {
  run: string
  /** Where the recording of a run lies. */
  fileOf: (run: string) => string
  /** The clock runs; else time passes only by `wait`. */
  running: boolean
  speed: number
  json: boolean
  /** Read in plain words. */
  plain: boolean
}

const NARROW = 72

/** Plays a run by lines until it is over, or left. Whatever happens, the run is kept. */
export async function playLive(host: Host, options: LiveOptions, io: Output, terminal: LiveTerminal): Promise<number> {
  const { fileOf, json } = options
  const { draw = io.out } = io
  // Another one from the moment on at which the scenario's file is saved.
  let { run } = options
  const typing = isTerminal(terminal.input) && isTerminal(terminal.output)
  const paper = {
    colour: wantsColour(isTerminal(terminal.output), process.env),
    get width() {
      return widthOf(terminal)
    },
  }
  let lines: Interface | null = null
  const print = (shown: readonly Line[]) => {
    if (json) return
    const text = paint(shown, paper)
    if (!lines || !typing) return draw(text)
    // What is half typed stays below what comes.
    draw(`\r\u001b[J${text}`)
    lines.setPrompt(game.prompt(paper.width >= NARROW))
    lines.prompt(true)
  }
  const game: Game = new Game(
    {
      act: async (move) => {
        // As for a window: what is kept has to be what a file of moves may hold.
        const checked = parseMove(move)
        return checked.ok ? host.act(run, checked.move) : checked
      },
      pace: (pace) => host.pace(run, pace),
      pass: (seconds) => host.pass(run, seconds),
    },
    {
      show: print,
      width: () => paper.width,
      facts: (facts) => json && io.out(facts.map((fact: Fact) => `${JSON.stringify(fact)}\n`).join('')),
      miss: (message) => json && io.err(`${JSON.stringify({ line: taken, message })}\n`),
    },
    options.plain,
  )
  let taken = 0
  print([{ text: `${SIMULATION} Nothing here is real. Nobody is paged.`, tone: 'strong' }, { text: '' }])
  await host.sit(run, (notice) => {
    if (notice.kind === 'seated') run = notice.run ?? run
    game.hear(notice)
  })
  if (options.speed !== 1) await host.pace(run, { speed: options.speed })
  print(opening(options, typing))

  lines = createInterface({
    input: terminal.input as NodeJS.ReadableStream,
    ...(typing ? { output: terminal.output as NodeJS.WritableStream } : {}),
    terminal: typing,
    completer: (line: string) => game.complete(line),
    tabSize: 2,
  })
  const interface_ = lines
  const ask = () => {
    if (!typing) return
    interface_.setPrompt(game.prompt(paper.width >= NARROW))
    interface_.prompt(true)
  }

  await new Promise<void>((resolve) => {
    const waiting: string[] = []
    let busy = false
    let closed = false
    let interrupted = false
    let begun = !options.running || game.clock.at > 0
    const finish = () => {
      clearInterval(watch)
      interface_.close()
      resolve()
    }
    const next = async () => {
      if (busy) return
      busy = true
      for (let line = waiting.shift(); line !== undefined && !game.over; line = waiting.shift()) {
        interrupted = false
        taken += 1
        if (!typing && line.trim() !== '' && !line.startsWith('//'))
          print([{ text: `> ${line}`, tone: 'own', indent: 2 }])
        if (!begun && line.trim() === '') await host.pace(run, { paused: false })
        else await turn(game, line, print)
        if (line.trim() === '' || !game.clock.paused) begun = true
        ask()
      }
      busy = false
      if (game.over || closed) finish()
    }
    // The drill may end by itself while nobody types.
    const watch = setInterval(() => game.over && finish(), 100)
    interface_.on('line', (line) => {
      waiting.push(line)
      void next()
    })
    interface_.on('close', () => {
      closed = true
      if (!busy) finish()
    })
    const stop = () => {
      if (interrupted || !typing) return finish()
      interrupted = true
      void host.pace(run, { paused: true }).then(() => {
        const at = showTime(Math.floor(game.clock.at))
        print([
          { text: '' },
          {
            text: `Paused at ${at}. "go" goes on. Ctrl-C once more leaves; the run is kept, to be taken up at this second.`,
          },
        ])
      })
    }
    interface_.on('SIGINT', stop)
    process.once('SIGTERM', finish)
    if (!typing) process.once('SIGINT', finish)
    ask()
    void next()
  })

  return end(host, game, { run, file: fileOf(run), json, typing }, io, (shown) => !json && draw(paint(shown, paper)))
}

/** A disk that is full, or a run that another Hearback took: said, and the game goes on. */
async function turn(game: Game, line: string, print: (lines: Line[]) => void): Promise<void> {
  try {
    await game.take(line)
  } catch (error) {
    if (!(error instanceof HostRefusal)) throw error
    print([{ text: `✕ ${error.message}`, tone: 'attention' }])
  }
}

function opening({ running }: LiveOptions, typing: boolean): Line[] {
  const how = running
    ? 'Press Enter to start the clock. "pause" and "go" stop it and let it run.'
    : 'Time stands still while you think: "wait 30s" or "wait" lets it pass, "go" lets the clock run.'
  return [
    { text: how },
    {
      text: `"help" tells how to play${typing ? ', Tab completes, Ctrl-C pauses' : ''}. Begin with /claim.`,
      tone: 'quiet',
    },
    { text: '' },
  ]
}

async function end(
  host: Host,
  game: Game,
  { run, file, json, typing }: { run: string; file: string; json: boolean; typing: boolean },
  io: Output,
  print: (lines: Line[]) => void,
): Promise<number> {
  if (typing) io.out('\n')
  const kept = { run, file, ended: game.ended }
  if (json) io.err(`${JSON.stringify(kept)}\n`)
  if (!game.ended) {
    print([
      { text: `The run is kept as it stands at ${showTime(Math.floor(game.clock.at))}: ${file}` },
      { text: `Take it up again:  npm run hearback -- play --resume ${run}`, indent: 2 },
    ])
    return typing || game.misses === 0 ? DONE : PROBLEMS
  }
  const { facts, scenario } = await host.recording(run)
  const times = new Map(facts.map((fact) => [fact.id, fact.at]))
  print([
    { text: '' },
    { text: 'Marks, each with the moments it rests on', tone: 'strong' },
    { text: '' },
    { text: marksText(mark(facts, scenario as Scenario), times).trimEnd(), indent: 8 },
    { text: '' },
    { text: `The recording: ${file}` },
    { text: `What happened, and why:  npm run hearback -- debrief ${run}`, indent: 2 },
  ])
  return typing || game.misses === 0 ? DONE : PROBLEMS
}

function widthOf({ output }: LiveTerminal): number {
  const columns = 'columns' in output && output.columns ? output.columns : Number(process.env.COLUMNS)
  // Whoever reads a file of lines finds whole ones there.
  return columns > 0 ? Math.max(20, columns) : Number.MAX_SAFE_INTEGER
}

function isTerminal(stream: object): boolean {
  return 'isTTY' in stream && stream.isTTY === true
}
