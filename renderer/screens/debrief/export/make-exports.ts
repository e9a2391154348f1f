import {
  biasCheck,
  type DebriefDocument,
  debriefDocument,
  debriefHtml,
  debriefMarkdown,
  factTeller,
  keptWords,
  type Redaction,
  redacted,
  timelineCsv,
  withoutWho,
  xapiStatements,
} from '../../../../scenarios/debrief'
import { playedScenario } from '../../../../scenarios/scoring'
import type { OpenDebrief } from '../use-debrief'
import { lanesSvg } from './lanes-svg'

export type ExportFormat = 'html' | 'markdown' | 'json' | 'csv' | 'xapi' | 'recording'

export interface ExportFile {
  name: string
  type: string
  content: string
}

/** Formats that say something at a level: figures alone have no timeline, and a recording cannot be redacted. */
export function formatsAt(level: Redaction): ExportFormat[] {
  if (level === 'full') return ['html', 'markdown', 'json', 'csv', 'xapi', 'recording']
  return level === 'roles' ? ['html', 'markdown', 'json', 'csv', 'xapi'] : ['html', 'json', 'xapi']
}

/** Makes one export of an open debrief. */
export function makeExport(open: OpenDebrief, format: ExportFormat, level: Redaction): ExportFile {
  const { recording, scenario, debrief, marks, annotations } = open
  // Of a recording that anybody may have made: no names of files are taken from it as they are.
  const base = (level === 'full' ? recording.header.run : `debrief-${recording.header.scenario}`).replace(
    /[^\w.-]+/g,
    '-',
  )
  switch (format) {
    case 'html':
      return { name: `${base}.html`, type: 'text/html', content: exportHtml(open, level) }
    case 'markdown': {
      const parts = { debrief, marks, annotations }
      const told = level === 'full' ? parts : withoutWho(parts, playedScenario(recording.facts, scenario))
      return {
        name: `${base}.md`,
        type: 'text/markdown',
        content: debriefMarkdown(told.debrief, told.marks, told.annotations),
      }
    }
    case 'json':
      return { name: `${base}.debrief.json`, type: 'application/json', content: asJson(documentOf(open, level)) }
    case 'csv':
      return { name: `${base}.csv`, type: 'text/csv', content: timelineCsv(documentOf(open, level)) }
    case 'xapi': {
      const { header, facts, at } = recording
      const parts = { run: header.run, startedAt: header.startedAt, facts, scenario, at, redaction: level }
      return { name: `${base}.statements.json`, type: 'application/json', content: asJson(xapiStatements(parts)) }
    }
    case 'recording':
      return {
        name: `${base}.json`,
        type: 'application/json',
        content: asJson({ ...recording, annotations, marks }),
      }
  }
}

/** The web page of a debrief: what is saved, and what is printed. */
export function exportHtml(open: OpenDebrief, level: Redaction): string {
  const lanes = level === 'full' ? lanesSvg(open.debrief) : undefined
  return debriefHtml(documentOf(open, level), { lanes })
}

/** A debrief as data at a level. */
export function documentOf(open: OpenDebrief, level: Redaction): DebriefDocument {
  const { recording, debrief, marks, annotations } = open
  const scenario = playedScenario(recording.facts, open.scenario)
  const kept = keptWords(annotations)
  const tell = factTeller(recording.facts, scenario)
  const whole = debriefDocument({
    run: { id: recording.header.run, scenario: recording.header.scenario, startedAt: recording.header.startedAt },
    debrief,
    marks,
    kept,
    biases: biasCheck(recording.facts, scenario, kept, recording.at),
    nameOf: (person) => scenario.people[person]?.name ?? person,
    tell: (id) => {
      const fact = recording.facts.find((one) => one.id === id)
      const text = fact ? tell(fact) : null
      return fact && text !== null ? { at: fact.at, text } : null
    },
  })
  return redacted(whole, level, scenario)
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
