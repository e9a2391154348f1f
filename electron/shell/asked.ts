import { app } from 'electron'

import { type Host, HostRefusal, SCENARIO_ENDING } from '../host'
import { confirmed, pickFile, pickScenario, tell } from './dialogs'
import { askedFor, type Link } from './links'

/** Files and links come from anywhere, so that nothing happens before the person has said yes. */
export async function answerAsked(host: Host, args: string[]): Promise<void> {
  const { links, files, scenarios } = askedFor(args)
  // Reading one changes nothing; what it says is shown in the list, sound or not.
  for (const scenario of scenarios) host.openFile(scenario)
  for (const file of files) await takeIn(host, file)
  for (const link of links) await startFrom(host, link)
}

/** The menu's way to a scenario of one's own, which is then followed as it is saved. */
export async function chooseAndOpen(host: Host): Promise<void> {
  const file = await pickScenario()
  if (file !== null) host.openFile(file)
}

/** The menu's way to runs. */
export async function chooseAndTakeIn(host: Host): Promise<void> {
  const file = await pickFile('Hearback runs and scenarios', ['hearback', 'hearback-scenario', 'jsonl'])
  if (file !== null) await takeIn(host, file)
}

export async function backUp(host: Host): Promise<void> {
  await said(async () => {
    const { file, runs } = await host.backup()
    return `${runs} runs are in ${file}`
  })
}

async function takeIn(host: Host, file: string): Promise<void> {
  if (
    !(await confirmed(
      `Take in the ${file.endsWith(SCENARIO_ENDING) ? 'scenario' : 'runs'} of this file?`,
      file,
      'Take in',
    ))
  )
    return
  await said(async () => {
    const { taken, here, refused, scenario } = host.takeIn(file)
    app.addRecentDocument(file)
    if (scenario) return 'The scenario stands in the library, on the home screen.'
    const rest = refused.map(({ run, why }) => `\n${run}: ${why}`).join('')
    return `${taken.length} runs were taken in; ${here.length} were here already.${rest}`
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
