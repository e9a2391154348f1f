import type { Progress } from '../scenarios/debrief'
import type { Briefing, Difficulty, Fact, Move, Refusal } from '../scenarios/engine'
import type { PlainWords } from '../scenarios/plain'

/**
 * What a window can ask of the host. One interface, two carriers: the preload's IPC in the desktop shell, a
 * WebSocket on loopback in a browser. The only file that `renderer/` may import from `electron/`, for its types.
 *
 * A call that the host turns down rejects with an `Error` whose message is a sentence for the user.
 */
export interface HostApi {
  /** What carries the calls, shown in *About* and in bug reports. */
  readonly carrier: 'desktop' | 'browser'
  /** What only a desktop has; absent in a browser. */
  readonly desktop?: DesktopApi
  /** Every scenario that loads, neutral facts only; those that do not load come with their problems. */
  library(): Promise<LibraryEntry[]>
  /** Kept runs, newest first. */
  runs(): Promise<RunCard[]>
  /** Starts a run, paused at T+00:00. */
  start(choice: StartChoice): Promise<{ run: string }>
  /** Takes an interrupted run up again at the second it stopped, paused. */
  resume(run: string): Promise<void>
  /**
   * Sits down at a running drill. The listener gets everything so far, then what follows, until the returned
   * function is called. A carrier that loses its connection comes back by itself and says so with `connection`.
   */
  sit(run: string, listener: (notice: SeatNotice) => void): Promise<() => void>
  /**
   * Makes a move now. Resolves with the drill second it was taken at, or the refusal. One that stops the drill for a real
   * incident stops every other one whose clock runs, too.
   */
  act(run: string, move: Move): Promise<{ ok: true; at: number } | Refusal>
  /** Pauses, resumes or changes pace. Speeds from 0.1 to 8. */
  pace(run: string, pace: { paused?: boolean; speed?: number }): Promise<void>
  /** The whole recording of a run that has ended or was given up: what the debrief is made from. */
  recording(run: string): Promise<Recording>
  /**
   * Plays on from a second of a run that is over: a new run with everything that had happened before that second,
   * paused there. The run it comes from is left as it is.
   */
  fork(run: string, at: number): Promise<{ run: string }>
  /**
   * As `fork`, but the by-the-book bot plays on and the new run comes back when it is over, ready for its debrief.
   * Asked twice for the same moment before it is done, it is played once.
   */
  botPlaysOn?(run: string, at: number): Promise<{ run: string }>
  /** Adds the trainee's own words to the file: a note, an appeal, a factor tree. Never changes what happened. */
  annotate(run: string, annotation: Annotation): Promise<void>
  /** Ends an interrupted run where it stopped, so that it can be debriefed. */
  giveUp(run: string): Promise<void>
  /** Deletes a run for good. */
  discard(run: string): Promise<void>
  /** Kept runs with all of these words in their title, people, ending, date, marks, or what was written and read, newest first. */
  search?(words: string): Promise<RunCard[]>
  /** How one's own runs come out, and what to practise next. Never compared with anybody else's. */
  progress?(): Promise<OwnProgress>
  /** Everything that is kept, into one new file of the data folder; what `hearback runs import` takes in again. */
  backup?(): Promise<{ file: string; runs: number }>
  /** One run with what it was played from, as a file that can be given to somebody. */
  giveAway?(run: string): Promise<{ name: string; base64: string }>
  /**
   * Takes in a file of runs or a scenario's bundle, in parts of at most 128 KiB, in order. Nothing is ever written over.
   * Resolves with `null` until the last part.
   */
  takeInPart?(part: FilePart): Promise<TakenFile | null>
  /**
   * Deletes every run for good, but those open in another Hearback. Backups stay.
   *
   * @param runs - how many there are, so that nobody deletes more than they saw
   * @param everything - backups, scenarios that were taken in and the desktop's settings as well
   */
  discardAll?(runs: number, everything?: boolean): Promise<{ runs: number; elsewhere: string[] }>
  /**
   * Lets the person choose a scenario file, which is then followed as it is saved; it stands first in the library. `null`
   * when they chose none. A window never names a path itself, so in a browser this is turned down with a sentence.
   */
  openScenario?(): Promise<LibraryEntry | null>
}

export interface FilePart {
  /** A name for the file on its way, made up by the window. */
  upload: string
  part: number
  last: boolean
  base64: string
}

/** What became of a file that was taken in. */
export interface TakenFile {
  taken: number
  /** Runs that were here already, the very same. */
  here: number
  refused: Array<{ run: string; why: string }>
  /** The name of the scenario's file, when that is what it was. */
  scenario: string | null
}

export interface OwnProgress {
  progress: Progress
  /** Runs that are still being marked: ask again in a moment. */
  toMark: number
  /** Runs that are still being read, and are in no list yet: ask again in a moment. */
  toRead: number
}

/**
 * What the desktop shell does for its window. Nothing here changes a drill, and nothing here fails it: a desktop that
 * cannot do one of these says nothing.
 */
export interface DesktopApi {
  /** Puts the commands of the screen into the app's menu, in the order given; none when it has none. */
  menu(commands: MenuCommand[]): Promise<void>
  /** Hears which of them was chosen; there is one listener, and `null` is nobody. */
  onCommand(listener: ((id: string) => void) | null): void
  /** Says that the trainee was paged, while the window is not in front. Always marked as a simulation. */
  paged(because: string): Promise<void>
  /** The number on the app's icon: open loops. Zero takes it away. */
  badge(count: number): Promise<void>
  /** Which theme the window's frame and dialogs take. */
  theme(theme: 'system' | 'light' | 'dark'): Promise<void>
  /** Writes the page, as its print style has it, to a PDF where the person says. `null` when they think better of it. */
  savePdf(name: string): Promise<{ file: string } | null>
}

/** One command as the menu shows it. */
export interface MenuCommand {
  id: string
  title: string
  category: string
  /** As the registry writes it, such as `mod+k`; the menu prints it and leaves the key to the page. */
  keys?: string | undefined
  enabled: boolean
}

export interface StartChoice {
  scenario: string
  /** Left out: the host draws one. */
  seed?: number
  assistance?: Assistance
  /** Changes how fast people are and how much else goes on, never the lesson. */
  difficulty?: Difficulty
}

export type { Difficulty }

/** `full`: bot and lists; `lists`: lists only; `none`: neither. Never changes a mark. */
export type Assistance = 'full' | 'lists' | 'none'

/** `file` is that of a scenario that was opened from one; its `problems` are those of what was saved last, when that is broken. */
export type LibraryEntry =
  | { ok: true; briefing: Briefing; file?: string; problems?: FileProblem[] }
  | { ok: false; file: string; problems: FileProblem[] }

/** Something to mend in a scenario file, with the lines it stands on. */
export interface FileProblem {
  file: string
  line: number
  column: number
  /** `area/what-is-wrong`; each has a page. */
  code: string
  severity: 'error' | 'warning'
  message: string
  /** The line, the one before, and carets under what is meant; several lines of text. */
  frame: string
}

export interface RunCard {
  run: string
  scenario: string
  title: string
  seed: number
  /** Wall time, ISO 8601. */
  startedAt: string
  /** Drill seconds so far. */
  at: number
  state: 'running' | 'interrupted' | 'ended'
  ending?: { title: string; good: boolean }
  /** The end of it was played by the bot. */
  byBot?: true
  /** A sentence, when the file was damaged and what was kept. */
  damage?: string
}

export type SeatNotice =
  | {
      kind: 'seated'
      briefing: Briefing
      facts: Fact[]
      clock: Clock
      options: { seed: number; assistance: Assistance }
      /** Plain wordings of what briefing and facts say, by the words they say; for those who read these instead. */
      plain?: PlainWords
      /** The run sat at, once it is another than the one that was asked for: see `ScenarioSaved`. */
      run?: string
    }
  | { kind: 'scenario'; saved: ScenarioSaved }
  | { kind: 'facts'; facts: Fact[]; clock: Clock; plain?: PlainWords }
  | { kind: 'clock'; clock: Clock }
  | { kind: 'connection'; up: boolean }

/**
 * The file of the scenario being played was saved. A sound one has been played again to the same second: with a new run,
 * played on from the old one, which stays. A broken one changes nothing in the drill.
 *
 * What takes a proof is looked for after that. Where it brings something, all of this is told again, as `proved`.
 */
export type ScenarioSaved =
  | { sound: true; file: string; at: number; refused: RefusedMove[]; warnings: FileProblem[]; proved?: true }
  /** `why` is a sentence where it is not the text that is at fault, such as a full disk. */
  | { sound: false; file: string; problems: FileProblem[]; why?: string; proved?: true }

/** A move of before that the scenario, as it is now, does not take. */
export interface RefusedMove {
  at: number
  /** The move, as it is typed. */
  line: string
  message: string
}

/** Drill time as the host keeps it. A window draws `at` plus what has passed since it arrived, times speed. */
export interface Clock {
  /** Drill seconds, with fraction. */
  at: number
  paused: boolean
  speed: number
  /** A sentence for a clock that stopped by itself, such as on a full disk; until it goes on. */
  waits?: string
}

export interface RecordingHeader {
  hearback: 1
  run: string
  scenario: string
  /** SHA-256 of the scenario's source text, so that a changed file is noticed. */
  scenarioHash: string
  seed: number
  assistance: Assistance
  /** Absent in files from before there was a choice: standard. */
  difficulty?: Difficulty
  startedAt: string
  version: string
  /**
   * The run that this one was played on from, and the second it left it at; who played on, where it was the bot; and why,
   * where it was not the person who wanted to.
   */
  forkedFrom?: { run: string; at: number; by?: 'bot'; because?: 'scenario-saved' }
}

export interface RecordedMove {
  at: number
  move: Move
}

export type Annotation =
  | { kind: 'debrief-note'; at: number | null; text: string }
  | { kind: 'appeal'; item: string; text: string }
  | { kind: 'factors'; tree: unknown }
  /** The whole causal-factor tree as it stands; the last one counts. */
  | { kind: 'factor-tree'; tree: unknown }
  /** A chain of whys; the last one counts. */
  | { kind: 'whys'; chain: string[] }
  /** One domain of the Command dial; `null` is *not observed*. The last one of a rater and domain counts. */
  | { kind: 'rating'; by: Rater; domain: string; score: number | null; moments: number[]; text: string }
  /** A lesson or follow-up. The last one with its id counts; one that is not kept was withdrawn. */
  | { kind: 'lesson'; id: string; text: string; strength: string; owner: string; due: string | null; kept: boolean }
  /** The three questions about the drill; the last one counts. */
  | { kind: 'survey'; learned: string; hindered: string; again: 'yes' | 'perhaps' | 'no' | null }
  /** Thanks to somebody of the crew, for something they did. */
  | { kind: 'thanks'; to: string; fact: number | null; text: string }
  /** The most instructive moment of the run: worth the three-armed sweater. The last one counts. */
  | { kind: 'sweater'; at: number | null; text: string }
  /** What the trainee says to a pattern the bias check found. The last one of a finding counts. */
  | { kind: 'bias'; finding: string; fits: boolean | null; text: string }
  /** A de-identified lesson card, as its author saw and approved it, or withdrew it. The last one counts. */
  | { kind: 'card'; text: string; approved: boolean }
  /** Whether this run's marks are to be seen; the last one counts. */
  | { kind: 'marks-shown'; shown: boolean }

/** Who filled in a Command dial. */
export type Rater = 'self' | 'peer' | 'facilitator'

export interface Recording {
  header: RecordingHeader
  moves: RecordedMove[]
  /** Every fact, those only the debrief may tell included. */
  facts: Fact[]
  annotations: Array<Annotation & { wall: string }>
  /** Drill seconds at the end. */
  at: number
  /** What only the debrief may know of the scenario: telling title, rubric, reference factors. */
  scenario: unknown
  /** A sentence, when the scenario is today's and no longer the one that was played. */
  scenarioNote?: string
}
