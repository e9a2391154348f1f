export type Cell = string | number | null

/** A table of figures with what it shows. `note` says how to read it. */
export interface Section {
  id: string
  title: string
  note: string
  rows: Array<Record<string, Cell>>
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
