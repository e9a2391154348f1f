import { SLASHES, slashCalled, TALK_WORDS } from '../../../scenarios/composing'
import type { Line } from './paint'
import { VIEWS } from './views'

const TIME: ReadonlyArray<readonly [string, string]> = [
  ['wait 2m', 'lets two minutes pass at once; "wait until 05:00" up to a moment; "wait end" up to the end'],
  ['wait', 'until somebody needs you, a minute at most'],
  ['go, pause', 'lets the clock run, stops it; you can do everything while it stands'],
  ['speed 2', 'how fast the clock runs, from 0.1 to 8; never changes a mark'],
  ['quit', 'leaves; the run is kept and can be taken up again'],
]

/** How to play, or one command explained. */
export function helpLines(about = ''): Line[] {
  const word = about.trim().replace(/^\//, '').toLowerCase()
  if (word === '') return overview()
  const talk = Object.hasOwn(TALK_WORDS, word) ? TALK_WORDS[word as keyof typeof TALK_WORDS] : undefined
  const slash = talk ? { word, ...talk } : slashCalled(word)
  if (slash) {
    return [
      { text: `/${slash.word} ${slash.hint}`.trim(), tone: 'strong' },
      { text: `  ${slash.says}.`, indent: 2 },
      { text: `  For example: ${slash.example}`, indent: 2 },
    ]
  }
  const view = VIEWS.find((each) => each.word === word)
  if (view) return [row(`${view.word} ${view.hint}`.trim(), view.says)]
  return [{ text: `There is no command "${word}". "help" lists them.` }]
}

function overview(): Line[] {
  return [
    { text: 'A line is said in the open room. "Mika, …" or "@Mika …" speaks to Mika; "#support" goes to that room.' },
    { text: 'You fix nothing yourself: ask, decide, tell. Tab completes. "help ask" explains one command.' },
    { text: '' },
    { text: 'Talk', tone: 'strong' },
    ...Object.entries(TALK_WORDS).map(([word, { hint, says }]) => row(`/${word} ${hint}`, says)),
    { text: '' },
    { text: 'Do', tone: 'strong' },
    ...SLASHES.map(({ word, hint, says }) => row(`/${word} ${hint}`.trim(), says)),
    { text: '' },
    { text: 'Look', tone: 'strong' },
    ...VIEWS.map(({ word, hint, says }) => row(`${word} ${hint}`.trim(), says)),
    { text: '' },
    { text: 'Time', tone: 'strong' },
    ...TIME.map(([word, says]) => row(word, says)),
  ]
}

function row(what: string, says: string): Line {
  return { text: `  ${what} — ${says}`, indent: 6 }
}
