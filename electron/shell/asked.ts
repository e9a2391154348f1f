import { type Host, HostRefusal, SCENARIO_ENDING } from '../host'
import { confirmed, pickFile, pickScenario, tell } from './dialogs'
import { type AskedFor, hasEnding, type Link } from './links'
import { shownPath } from './shown-path'

/** Of a dialog, which grows with what it says and has no way to scroll. */
const MOST_LINES = 8

/** What is done with a file that was asked for. */
export interface Taker {
  host: Host
  /** Puts a file that was opened among the recent ones. */
  remember: (file: string) => void
}

/**
 * Files and links come from anywhere, so that nothing happens before the person has said yes.
 *
 * @returns what takes them, one question at a time however many come at once
 */
export function askInTurn(taker: Taker): (asked: AskedFor) => void {
  let turn = Promise.resolve()
  return (asked) => {
    turn = turn
      .then(() => answerAsked(taker, asked))
      // The next one has its turn whatever became of this one.
      .catch((error: unknown) => console.error(error))
  }
}

async function answerAsked(taker: Taker, { links, files, scenarios }: AskedFor): Promise<void> {
  // Reading one changes nothing; what it says is shown in the list, sound or not.
  for (const scenario of scenarios) open(taker, scenario)
  for (const file of files) await takeIn(taker, file)
  for (const link of links) await startFrom(taker.host, link)
}

/** The menu's way to a scenario of one's own, which is then followed as it is saved. */
export async function chooseAndOpen(taker: Taker): Promise<void> {
  const file = await pickScenario()
  if (file !== null) open(taker, file)
}

/** The menu's way to runs. */
export async function chooseAndTakeIn(taker: Taker): Promise<void> {
  const file = await pickFile('Hearback runs and scenarios', ['hearback', 'hearback-scenario', 'jsonl'])
  if (file !== null) await takeIn(taker, file)
}

export async function backUp(host: Host): Promise<void> {
  await said(async () => {
    const { file, runs } = await host.backup()
    return `${runs} runs are in ${file}`
  })
}

function open({ host, remember }: Taker, file: string): void {
  host.openFile(file)
  remember(file)
}

async function takeIn({ host, remember }: Taker, file: string): Promise<void> {
  const what = hasEnding(file, SCENARIO_ENDING) ? 'scenario' : 'runs'
  if (!(await confirmed(`Take in the ${what} of this file?`, shownPath(file), 'Take in'))) return
  await said(async () => {
    const { taken, here, refused, scenario } = host.takeIn(file)
    remember(file)
    if (scenario) return 'The scenario stands in the library, on the home screen.'
    const rest = refused.slice(0, MOST_LINES).map(({ run, why }) => `\n${run}: ${why}`)
    if (refused.length > MOST_LINES) rest.push(`\nand ${refused.length - MOST_LINES} more.`)
    return `${taken.length} runs were taken in; ${here.length} were here already.${rest.join('')}`
  })
}

async function startFrom(host: Host, { scenario }: Link): Promise<void> {
  if (!(await confirmed('A link asks Hearback to prepare a drill.', scenario, 'Prepare it'))) return
  await said(async () => {
    await host.start({ scenario })
    return 'The drill is prepared and waits at T+00:00. It is in the list of runs.'
  })
}

/** Tells what came of it, or in the host's words why not. */
async function said(work: () => Promise<string>): Promise<void> {
  const sentence = await work().catch((error: unknown) => {
    if (error instanceof HostRefusal) return error.message
    throw error
  })
  await tell(sentence)
}
