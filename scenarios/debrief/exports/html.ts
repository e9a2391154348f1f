import { SIMULATION } from '../../engine'
import { grouped, lengthText, momentText } from '../../scoring'
import type { Told } from '../debrief'
import type { DebriefDocument, DocumentFactor, DocumentMark, DocumentMoment } from './document'
import { DOCUMENT_CSS } from './html-style'

export interface HtmlOptions {
  /** The lanes as a picture: an `<svg>` with a title, drawn by whoever has a screen to draw for. */
  lanes?: string | undefined
}

/**
 * The debrief as one HTML file that asks nobody for anything: styles inside, no scripts, no fonts, no links but those
 * to what the scenario was inspired by. Headings and tables are real ones, so that a PDF printed from it is tagged.
 */
export function debriefHtml(document: DebriefDocument, options: HtmlOptions = {}): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Hearback">',
    `<title>${SIMULATION} ${escaped(document.run.title)} · debrief</title>`,
    `<style>${DOCUMENT_CSS}</style>`,
    '</head>',
    '<body class="hearback-debrief">',
    debriefBody(document, options),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** What stands in the body: also what the app prints. */
export function debriefBody(document: DebriefDocument, { lanes }: HtmlOptions = {}): string {
  const { run } = document
  const about = [
    run.company,
    lengthText(run.length),
    run.seed > 0 ? `seed ${run.seed}` : '',
    `played as "${run.playedAs}"`,
  ]
  return [
    '<header>',
    `<p class="kind">${SIMULATION} Debrief of a drill${document.redaction === 'full' ? '' : ` · ${LEVELS[document.redaction]}`}</p>`,
    `<h1>${escaped(run.title)}</h1>`,
    `<p class="about">${about.filter(Boolean).map(escaped).join(' · ')}</p>`,
    document.summary.length > 0 ? `<p>${document.summary.map(told).join(' ')}</p>` : '',
    '</header>',
    '<main>',
    section(
      'What went right',
      document.wentRight.map((one) => `<li><strong>${escaped(one.title)}.</strong> ${told(one)}</li>`).join('\n'),
      'ul',
    ),
    section('What could be seen when', signals(document)),
    lanes ? section('Side by side', figure(lanes)) : '',
    section('Left open', document.leftOpen.map((one) => `<li>${told(one)}</li>`).join('\n'), 'ul'),
    marks(document),
    command(document),
    beside(document),
    section('How it came about', document.story ? `<p>${escaped(document.story)}</p>` : ''),
    section('Contributing factors: yours', factors(document.factors.own)),
    section("Contributing factors: the author's, to compare", factors(document.factors.authors)),
    section(
      'Five whys, one path of many',
      document.factors.whys.map((why) => `<li>${escaped(why)}</li>`).join('\n'),
      'ol',
    ),
    section('Patterns worth a question', biases(document), 'ul'),
    section('Lessons and follow-ups', lessons(document)),
    section('To talk about', document.questions.map((one) => `<li>${escaped(one)}</li>`).join('\n'), 'ul'),
    section(
      'Notes',
      document.notes
        .map(
          ({ at, kind, text }) =>
            `<li>${at === null ? '' : `${time(at)} `}<span class="quiet">${escaped(kind)}</span> ${escaped(text)}</li>`,
        )
        .join('\n'),
      'ul',
    ),
    section(
      'Thanks',
      document.thanks.map(({ to, text }) => `<li><strong>${escaped(to)}.</strong> ${escaped(text)}</li>`).join('\n'),
      'ul',
    ),
    document.sweater
      ? section(
          'The three-armed sweater',
          `<p>For the most instructive moment${document.sweater.at === null ? '' : ` (${time(document.sweater.at)})`}: ${escaped(document.sweater.text)}</p>`,
        )
      : '',
    section('What happened, moment by moment', timeline(document)),
    section(
      'Inspired by',
      document.inspiredBy
        .map(({ what, url, lesson }) => {
          const name =
            url && /^https?:\/\//.test(url) ? `<a href="${escaped(url)}">${escaped(what)}</a>` : escaped(what)
          return `<li>${name}${lesson ? `: ${escaped(lesson)}` : ''}</li>`
        })
        .join('\n'),
      'ul',
    ),
    '</main>',
    '<footer><p>Outcome and luck never change a mark. One run says little: look at several before you conclude anything, and never about a person.</p></footer>',
  ]
    .filter((block) => block !== '')
    .join('\n')
}

/** Its own words for what the shapes mean, as a picture on paper has no legend to press. */
function figure(lanes: string): string {
  // In a narrow window it is scrolled, also by keyboard.
  return `<figure class="lanes">\n<div class="strip" tabindex="0" role="group" aria-label="The drill side by side">${lanes}</div>\n<figcaption>One lane a person, service or tool; time runs to the right. A line is a loop, from who asked: with a dot it was closed, dashed it stayed open, with a short bar it was called off or set aside. Diamonds are decisions, small rings what was said, bars how a service was.</figcaption>\n</figure>`
}

const LEVELS = { roles: 'people by their roles', aggregate: 'figures alone' }

function section(title: string, inside: string, list?: 'ul' | 'ol'): string {
  if (inside === '') return ''
  return `<section>\n<h2>${escaped(title)}</h2>\n${list ? `<${list}>\n${inside}\n</${list}>` : inside}\n</section>`
}

function signals({ signals: rows }: DebriefDocument): string {
  if (rows.length === 0) return ''
  const at = (value: number | null) => (value === null ? '–' : time(value))
  return table(
    ['Signal', 'Knowable from', 'On screen', 'Acknowledged', 'Acted on', 'Hurt at'],
    rows.map((row) => [
      escaped(row.title),
      time(row.knowableFrom),
      time(row.onScreen),
      row.acknowledged === null ? 'no' : `${time(row.acknowledged)}${row.withContent ? '' : ' as heard only'}`,
      row.actedOn === null ? 'no' : `${at(row.actedOn)}${row.settled ? ` ${escaped(row.settled)}` : ''}`,
      row.hurtAt === null ? '–' : row.hurtHappened ? time(row.hurtAt) : `would have at ${time(row.hurtAt)}`,
    ]),
  )
}

const DIALS = { checklist: 'Checklist', outbound: 'Loops, you to the crew', inbound: 'Loops, the crew to you' }

function marks(document: DebriefDocument): string {
  const dials = document.dials.map((dial) => {
    const items = document.marks.filter((mark) => mark.dial === dial.id && mark.applicable)
    const shared = items.length > 1 && items.every(({ standard }) => standard === items[0]?.standard)
    return [
      `<h3>${DIALS[dial.id]}${dial.band ? `: ${dial.band}` : ''}</h3>`,
      `<p class="says">${[escaped(dial.says), shared ? standardOf(items[0]) : ''].filter(Boolean).join(' ')}</p>`,
      items.length === 0
        ? ''
        : `<ul class="marks">${items.map((item) => markItem(shared ? { ...item, standard: null } : item)).join('\n')}</ul>`,
    ].join('\n')
  })
  const label = document.label ? `<p class="label">${escaped(document.label)}</p>` : ''
  const rubric = `<p class="quiet">Rubric ${escaped(document.rubric.id)}, version ${document.rubric.version}. The dials are never added up.</p>`
  return `<section>\n<h2>Marks</h2>\n${label}${dials.join('\n')}\n${rubric}\n</section>`
}

function markItem(mark: DocumentMark): string {
  const worth = mark.worth === null ? 'does not apply' : worthText(mark.worth)
  const evidence =
    mark.evidence.length === 0
      ? ''
      : `<ul class="evidence">${mark.evidence.map((one) => `<li>${moment(one)}</li>`).join('')}</ul>`
  return [
    `<li class="mark"><strong>${escaped(mark.title)}</strong> <span class="worth">${worth}</span> ${escaped(mark.why)}`,
    standardOf(mark),
    ...mark.appeals.map((text) => `<p class="appeal"><strong>Seen otherwise.</strong> ${escaped(text)}</p>`),
    `${evidence}</li>`,
  ].join(' ')
}

/** Said once above a dial where it is the same for all of it. */
function standardOf(mark: DocumentMark | undefined): string {
  return mark?.standard ? `<span class="quiet">Standard: ${escaped(mark.standard)}</span>` : ''
}

/** In words: a run says no more than that. */
export function worthText(worth: number): string {
  if (worth >= 0.995) return 'in full'
  if (worth < 0.005) return 'open'
  return worth >= 0.5 ? 'in part' : 'a little'
}

function command({ command: { ratings, agreement } }: DebriefDocument): string {
  if (ratings.length === 0) return ''
  const rows = ratings.map((one) => [
    escaped(one.title),
    escaped(one.by),
    one.score === null ? 'not observed' : `${one.score} of 5`,
    escaped([one.anchor, one.text].filter(Boolean).join(' ')),
  ])
  const agreed = agreement.map(
    ({ between, domains, same, near, kappa }) =>
      `<p>${escaped(between.join(' and '))} rated ${domains} domains both: ${same} the same, ${near} within one step${kappa === null ? '' : `; weighted kappa ${kappa.toFixed(2)}`}. So few say little.</p>`,
  )
  return section(
    'Command, as people saw it',
    table(['Domain', 'By', 'Rating', 'Anchor and remarks'], rows) + agreed.join(''),
  )
}

function beside({ beside: { customers, detect, mitigate, resolve, luck, moves } }: DebriefDocument): string {
  const times = [
    detect === null ? '' : `${lengthText(detect)} to detect`,
    mitigate === null ? '' : `${lengthText(mitigate)} to mitigate`,
    resolve === null ? '' : `${lengthText(resolve)} to resolve`,
  ].filter(Boolean)
  const lines = [
    `<li>${[`${grouped(customers.amount)} ${escaped(customers.unit)}`, ...times].join(' · ')}</li>`,
    ...luck.map((one) => `<li>${told(one)}</li>`),
    ...moves.map((move) => `<li>${escaped(move)}</li>`),
  ]
  return section('Beside the marks, never inside', lines.join('\n'), 'ul')
}

function factors(list: readonly DocumentFactor[]): string {
  if (list.length === 0) return ''
  const items = list.map((factor) => {
    const evidence = factor.evidence.map(({ at }) => time(at)).join(', ')
    return `<li>${escaped(factor.what)}${factor.kind ? ` <span class="quiet">${factor.kind}</span>` : ''}${evidence ? ` (${evidence})` : ''}${factors(factor.because)}</li>`
  })
  return `<ul class="factors">${items.join('\n')}</ul>`
}

function biases(document: DebriefDocument): string {
  return document.biases
    .map(({ name, text, ask, fits, view }) => {
      const said =
        fits === null ? '' : fits ? ' <span class="quiet">fits</span>' : ' <span class="quiet">does not fit</span>'
      return `<li><strong>${escaped(name)}.</strong>${said} ${escaped(text)} <em>${escaped(ask)}</em>${view ? ` ${escaped(view)}` : ''}</li>`
    })
    .join('\n')
}

function lessons(document: DebriefDocument): string {
  if (document.lessons.length === 0) return ''
  return table(
    ['Lesson or follow-up', 'Kind', 'Owner', 'By'],
    document.lessons.map(({ text, strength, owner, due }) => [
      escaped(text),
      escaped(strength ?? '–'),
      escaped(owner || '–'),
      escaped(due ?? '–'),
    ]),
  )
}

function timeline(document: DebriefDocument): string {
  if (document.timeline.length === 0) return ''
  return table(
    ['When', 'Who or what', 'What happened'],
    document.timeline.map(({ at, who, text, onScreen }) => [
      time(at),
      escaped(who),
      `${escaped(text)}${onScreen ? '' : ' <span class="quiet">not on screen</span>'}`,
    ]),
  )
}

/** The roles are what the elements are anyway; a narrow window lays rows out as blocks, which would take them away. */
function table(head: readonly string[], rows: readonly string[][]): string {
  const cell = (inside: string, index: number) =>
    index === 0
      ? `<th scope="row" role="rowheader">${inside}</th>`
      : `<td role="cell" data-head="${escaped(head[index] ?? '')}">${inside}</td>`
  return [
    `<table role="table"${head.length > 3 ? ' class="wide"' : ''}>`,
    `<thead role="rowgroup"><tr role="row">${head.map((text) => `<th scope="col" role="columnheader">${escaped(text)}</th>`).join('')}</tr></thead>`,
    `<tbody role="rowgroup">${rows.map((row) => `<tr role="row">${row.map(cell).join('')}</tr>`).join('\n')}</tbody>`,
    '</table>',
  ].join('\n')
}

function told({ text, moments }: Told): string {
  const at = moments.map((one) => time(one.at)).join(', ')
  return `${escaped(text)}${at ? ` <span class="at">${at}</span>` : ''}`
}

function moment({ at, text }: DocumentMoment): string {
  return `${time(at)} ${escaped(text)}`
}

function time(at: number): string {
  return `<time>${momentText(at)}</time>`
}

/** Text as it stands, whatever is in it. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
