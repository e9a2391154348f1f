export type Cell = string | number | null

/** A table of figures with what it shows. `note` says how to read it. */
export interface Section {
  id: string
  title: string
  note: string
  rows: Array<Record<string, Cell>>
  /** What the figures are to come to. */
  aims?: Aim[]
}

export interface Aim {
  aim: string
  measured: number
  /** The least of all rounds, where there were some: what other work on the machine adds is least in it. */
  atBest?: number
  atMost: number
}

/** Every aim with what was measured, and whether it was met. */
export function verdict(sections: readonly Section[]): Section {
  const aims = sections.flatMap((section) => section.aims ?? [])
  return {
    id: 'aims',
    title: 'Aims',
    note: 'For an idle machine. Other work on it only adds, up to as much again: where there are rounds, the best one decides.',
    rows: aims.map(({ aim, measured, atBest = null, atMost }) => ({
      aim,
      measured,
      'at best': atBest,
      'at most': atMost,
      '': (atBest ?? measured) <= atMost ? 'met' : 'missed',
    })),
  }
}

/** A section as text, its columns as wide as they need to be. */
export function asText({ title, note, rows }: Section): string {
  const columns = Object.keys(rows[0] ?? {})
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column] ?? null)))]
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)))
  const lines = cells.map((line) =>
    line
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  )
  return [`\n${title}`, note, '', ...lines].join('\n')
}

function shown(cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  const size = Math.abs(cell)
  return cell.toFixed(Number.isInteger(cell) || size >= 1000 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3)
}
