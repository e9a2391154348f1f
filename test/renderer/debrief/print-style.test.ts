import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { DOCUMENT_CSS } from '../../../scenarios/debrief'

const SHEET = new URL('../../../renderer/screens/debrief/export/print.css', `file://${__filename}`)

/** The style of the document, made to apply to the sheet alone, and only on paper. */
function printSheet(): string {
  const [screen = '', print = ''] = DOCUMENT_CSS.split('@media print {')
  const rules = screen
    .replace(/:root \{[^}]*\}\n/, '')
    .replace(/@media \(prefers-color-scheme: dark\) \{\n[\s\S]*?\n\}\n/, '')
    .replace(/html:has\([^)]*\) \{[^}]*\}\n/, '')
    .replace(/@media screen and \(max-width: [^)]*\) \{\n[\s\S]*?\n\}\n/, '')
    .trim()
  return [
    '/* Made from scenarios/debrief/exports/html-style.ts by test/renderer/debrief/print-style.test.ts (UPDATE_PRINT=1). */',
    '.print-sheet { display: none; }',
    '@media print {',
    rules,
    print.trim().replace(/\}$/, '').trim(),
    '  html[data-printing], html[data-printing] body { height: auto; overflow: visible; background: #ffffff; }',
    '  html[data-printing] body > :not(.print-sheet) { display: none; }',
    '  html[data-printing] .print-sheet { display: block; }',
    '}',
    '',
  ].join('\n')
}

describe('the sheet that the app prints', () => {
  it('looks as the exported page does on paper', () => {
    if (process.env.UPDATE_PRINT) writeFileSync(SHEET, printSheet())

    // The formatter breaks lines in its own way.
    const bare = (css: string) => css.replace(/\s+/g, '').replaceAll(';}', '}')
    expect(bare(readFileSync(SHEET, 'utf8'))).toBe(bare(printSheet()))
  })
})
