import { SIMULATION } from '../engine'
import type { Factor } from '../format'
import { grouped, lengthText, type MarkItem, type Marks, momentText } from '../scoring'
import type { Debrief, SignalRow, Told } from './debrief'
import { type KeptWords, keptWords } from './kept-words'
import type { Lesson } from './lessons'
import { linked, plainWords } from './markdown-words'
import { ownFactors } from './own-factors'
import type { DebriefAnnotation } from './recording'

/**
 * The whole debrief as a Markdown document, in the debrief's own order: what went right, who could see what when,
 * the marks with their evidence, how it came about, the trainee's own words, and the whole course of it to look things up.
 */
export function debriefMarkdown(...given: [Debrief, Marks, readonly DebriefAnnotation[]]): string {
  const [debrief, marks, annotations] = plainWords(given)
  const kept = keptWords(annotations)
  const blocks = [
    `# ${SIMULATION} ${debrief.title}`,
    `${debrief.company} · ${lengthText(debrief.length)} · seed ${debrief.seed} · played as "${debrief.neutralTitle}"`,
    debrief.summary.map(told).join(' '),
    ...section(
      'What went right',
      debrief.wentRight.map((one) => `- **${one.title}.** ${told(one)}`),
    ),
    ...section('What could be seen when', signals(debrief.signals)),
    ...section(
      'Left open',
      debrief.leftOpen.map((one) => `- ${told(one)}`),
    ),
    ...marksBlocks(marks, debrief, annotations),
    ...section('How it came about', [debrief.story]),
    ...section('Contributing factors: yours', factors(ownFactors(annotations), 0)),
    ...section("Contributing factors: the author's, to compare", factors(debrief.factors, 0)),
    ...section(
      'Five whys, one path of many',
      kept.whys.map((why, index) => `${index + 1}. ${oneLine(why)}`),
    ),
    ...section(
      'Where luck came in',
      debrief.luck.map((one) => `- ${told(one)}`),
    ),
    ...section('Lessons and follow-ups', kept.lessons.map(lessonLine)),
    ...section(
      'To talk about',
      debrief.questions.map((one) => `- ${one}`),
    ),
    ...section('Notes', notes(debrief, annotations)),
    ...section(
      'Thanks',
      kept.thanks.map(({ to, text }) => `- **${laneName(debrief, to)}.** ${oneLine(text)}`),
    ),
    ...section(
      'The three-armed sweater',
      kept.sweater
        ? [`${kept.sweater.at === null ? '' : `${momentText(kept.sweater.at)} `}${oneLine(kept.sweater.text)}`]
        : [],
    ),
    ...section('Three questions', kept.survey ? surveyLines(kept.survey) : []),
    ...section('What happened, moment by moment', timeline(debrief)),
    ...section(
      'Inspired by',
      debrief.inspiredBy.map(({ what, url, lesson }) => `- ${linked(what, url)}${lesson ? `: ${lesson}` : ''}`),
    ),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')]
}

function told({ text, moments }: Told): string {
  return moments.length === 0 ? text : `${text} (${moments.map(({ at }) => momentText(at)).join(', ')})`
}

function timeline({ steps }: Debrief): string[] {
  return [
    '| When | Who or what | What happened |',
    '| --- | --- | --- |',
    ...steps.map(
      (step) =>
        `| ${momentText(step.at)} | ${cell(step.who)} | ${cell(step.text)}${step.onScreen ? '' : ' *(not on screen)*'} |`,
    ),
  ]
}

function signals(rows: readonly SignalRow[]): string[] {
  if (rows.length === 0) return []
  return [
    '| Signal | Knowable from | On screen | Acknowledged | Settled | Hurt at |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const heard =
        row.acknowledged === null ? 'no' : `${momentText(row.acknowledged)}${row.withContent ? '' : ', as heard only'}`
      const settled = row.settled ? `${row.settled.how} ${momentText(row.settled.at)}` : 'no'
      const hurt = row.hurtAt ? `${momentText(row.hurtAt.at)}${row.hurtAt.happened ? '' : ' (would have)'}` : ''
      return `| ${cell(row.title)} | ${momentText(row.knowableFrom)} | ${momentText(row.onScreen)} | ${heard} | ${settled} | ${hurt} |`
    }),
  ]
}

const DIAL_TITLES = { checklist: 'Checklist', outbound: 'Loops: you to the crew', inbound: 'Loops: the crew to you' }

function marksBlocks(marks: Marks, debrief: Debrief, annotations: readonly DebriefAnnotation[]): string[] {
  const dials = (['checklist', 'outbound', 'inbound'] as const).flatMap((dial) => {
    const { band, says } = marks.dials[dial]
    const items = marks.items.filter((item) => item.dial === dial && (item.applicable || item.evidence.length > 0))
    return [
      `### ${DIAL_TITLES[dial]}${band ? `: ${band}` : ''}`,
      says,
      ...(items.length === 0 ? [] : [items.map((item) => markLine(item, debrief, annotations)).join('\n')]),
    ]
  })
  const label = marks.label ? [`The two families of marks point apart: *${marks.label}*.`] : []
  return ['## Marks', ...label, ...dials, '### Beside the marks, never inside', besideLines(marks).join('\n')]
}

function markLine(item: MarkItem, debrief: Debrief, annotations: readonly DebriefAnnotation[]): string {
  const moments = [...new Set(item.evidence.flatMap((id) => debrief.cited[id]?.at ?? []))].map(momentText)
  const evidence = moments.length === 0 ? '' : ` Evidence: ${moments.join(', ')}.`
  const worth = item.applicable && item.score !== null ? shareText(item.score) : 'does not apply'
  const source = item.source && item.dial === 'checklist' ? ` Standard: ${item.source}` : ''
  const appeals = annotations.flatMap((one) =>
    one.kind === 'appeal' && one.item === item.id ? [`\n  - Appeal: ${oneLine(one.text)}`] : [],
  )
  return `- **${item.title}** (${worth}). ${item.why}${evidence}${source}${appeals.join('')}`
}

function shareText(score: number): string {
  if (score >= 0.999) return 'in full'
  if (score <= 0) return 'open'
  return score >= 0.5 ? 'in part' : 'a little'
}

function besideLines({ beside }: Marks): string[] {
  const { customers, detect, mitigate, resolve, adaptive } = beside
  const times = [
    detect === null ? null : `${lengthText(detect)} to detect`,
    mitigate === null ? null : `${lengthText(mitigate)} to mitigate`,
    resolve === null ? null : `${lengthText(resolve)} to resolve`,
  ].filter(Boolean)
  return [
    `- ${grouped(customers.amount)} ${customers.unit}`,
    ...(times.length === 0 ? [] : [`- ${times.join(' · ')}`]),
    ...adaptive.map((move) => `- ${move.title}${move.facts.length > 1 ? ` (${move.facts.length} times)` : ''}`),
  ]
}

function factors(list: readonly Factor[], depth: number): string[] {
  return list.flatMap((factor) => [
    `${'  '.repeat(depth)}- ${oneLine(factor.what)}${factor.kind ? ` *(${factor.kind})*` : ''}`,
    ...factors(factor.because ?? [], depth + 1),
  ])
}

function notes({ notes: taken }: Debrief, annotations: readonly DebriefAnnotation[]): string[] {
  const own = annotations.flatMap((one) =>
    one.kind === 'debrief-note' ? [`- ${one.at === null ? '' : `${momentText(one.at)} `}${oneLine(one.text)}`] : [],
  )
  return [
    ...taken.map((note) => `- ${momentText(note.at)} (${note.kind}, during the drill) ${oneLine(note.text)}`),
    ...own,
  ]
}

function lessonLine({ text, strength, owner, due }: Lesson): string {
  const about = [strength, owner, due === null ? '' : `by ${due}`].filter(Boolean).join(', ')
  return `- ${oneLine(text)}${about === '' ? '' : ` *(${about})*`}`
}

/** Thanks go to somebody by id; the lanes have their names. */
function laneName({ lanes }: Debrief, person: string): string {
  return lanes.find(({ id }) => id === person)?.name ?? person
}

function surveyLines({ learned, hindered, again }: NonNullable<KeptWords['survey']>): string[] {
  return [
    ...(learned ? [`- Learned: ${oneLine(learned)}`] : []),
    ...(hindered ? [`- In the way: ${oneLine(hindered)}`] : []),
    ...(again ? [`- Again: ${again}`] : []),
  ]
}

/** Text that cannot break out of its table cell. */
function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|')
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
