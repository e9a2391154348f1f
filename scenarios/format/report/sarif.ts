import type { Problem } from '../problem'
import { ruleOf } from '../rules'
import { pageOf } from './page-of'

/** Problems as SARIF 2.1.0, for tools that show findings of many linters. */
export function asSarif(problems: readonly Problem[], version: string): string {
  const codes = [...new Set(problems.map((each) => each.code))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'hearback',
            version,
            rules: codes.map((code) => ({
              id: code,
              shortDescription: { text: ruleOf(code)?.about ?? code },
              help: { text: ruleOf(code)?.instead ?? '' },
              properties: { page: pageOf(code) },
              defaultConfiguration: { level: ruleOf(code)?.severity ?? 'error' },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: problems.map((each) => ({
          ruleId: each.code,
          ruleIndex: codes.indexOf(each.code),
          level: each.severity,
          message: { text: wellFormed(each.message) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uri(each.file) },
                region: {
                  startLine: each.line,
                  startColumn: each.column,
                  endLine: each.endLine,
                  endColumn: each.endColumn,
                },
              },
            },
          ],
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** Half of a surrogate pair is no character: it can stand in no address, and readers of SARIF turn the whole file down. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function uri(file: string): string {
  return wellFormed(file)
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
}
