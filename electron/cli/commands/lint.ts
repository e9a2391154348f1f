import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { asGithub, asJson, asSarif, type Problem, pretty } from '../../../scenarios/format'
import { VERSION } from '../../host'
import { LINT_HELP } from '../authoring-help'
import { inDist } from '../dist-folder'
import { type Linted, lintFile } from '../lint-file'
import { lintAll } from '../lint-pool'
import { cannotRun, DONE, type Output, PROBLEMS, usageSentence, wrongArguments } from '../output'

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const
type Format = (typeof FORMATS)[number]

interface LintOptions {
  files: string[]
  format: Format
  proof: boolean
  name: string
}

/** `hearback lint`: everything that is wrong with scenario files, and what can be proved of them. */
export async function lint(args: string[], io: Output): Promise<number> {
  const options = readOptions(args)
  if (options === 'help') {
    io.out(LINT_HELP)
    return DONE
  }
  if (typeof options === 'string') {
    return wrongArguments(io, 'lint', options)
  }
  const gone = options.files.filter((file) => file !== '-' && !existsSync(file))
  if (gone.length > 0) {
    const message = gone.map((file) => `There is no file or folder called "${file}".`).join('\n')
    return cannotRun(io, 'usage/no-such-file', message)
  }

  const files = options.files.flatMap((file) => (file === '-' ? [file] : filesOf(file)))
  if (files.length === 0) {
    return cannotRun(io, 'usage/no-such-file', `There are no .yaml files in ${options.files.join(', ')}.`)
  }
  const shipped = inDist('library')
  const common = { shipped, proof: options.proof }
  const linted = files.includes('-')
    ? files.map((file) =>
        file === '-' ? lintFile(options.name, { ...common, text: io.stdin() }) : lintFile(file, common),
      )
    : await lintAll(files, common)
  const problems = onceEach(linted)
  io.out(written(problems, linted, options.format))
  if (options.format === 'pretty') io.err(summary(problems, files.length))
  return problems.length > 0 ? PROBLEMS : DONE
}

function written(problems: Problem[], linted: readonly Linted[], format: Format): string {
  if (format === 'json') return asJson(problems)
  if (format === 'sarif') return asSarif(problems, VERSION)
  if (format === 'github') return asGithub(problems)
  return pretty(problems, new Map(linted.flatMap((each) => [...each.texts])))
}

/** What stands in a list that many scenarios include is told once. */
function onceEach(linted: readonly Linted[]): Problem[] {
  const told = new Set<string>()
  return linted
    .flatMap((each) => each.problems)
    .filter((each) => {
      const key = `${each.file}:${each.line}:${each.column}:${each.code}:${each.message}`
      if (told.has(key)) return false
      told.add(key)
      return true
    })
}

function summary(problems: readonly Problem[], files: number): string {
  const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const errors = problems.filter((each) => each.severity === 'error').length
  const checked = counted(files, 'file')
  if (problems.length === 0) return `${checked} checked, no problems.\n`
  return `${checked} checked: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}.\n`
}

/** A file itself; of a folder every YAML file below it, in alphabetical order. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
      const inner = join(path, entry.name)
      if (entry.isDirectory()) return filesOf(inner)
      return entry.isFile() && /\.ya?ml$/.test(entry.name) ? [inner] : []
    })
}

function readOptions(args: string[]): LintOptions | 'help' | (string & {}) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        format: { type: 'string' },
        'no-proof': { type: 'boolean' },
        'stdin-name': { type: 'string' },
      },
    })
    if (values.help) return 'help'
    if (positionals.length === 0) return 'Name a scenario file, a folder, or "-" for standard input.'
    if (values.json && values.format !== undefined && values.format !== 'json')
      return '--json and --format say different things.'
    const format = values.json ? 'json' : (values.format ?? 'pretty')
    if (!isFormat(format)) return `--format is ${FORMATS.join(', ')}; this is "${format}".`
    if (positionals.filter((each) => each === '-').length > 1) return 'Standard input can be read once.'
    return { files: positionals, format, proof: !values['no-proof'], name: values['stdin-name'] ?? 'stdin.yaml' }
  } catch (error) {
    return usageSentence(error)
  }
}

function isFormat(format: string): format is Format {
  return (FORMATS as readonly string[]).includes(format)
}
