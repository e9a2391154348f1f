import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<
    string,
    {
      permissions?: Record<string, string>
      'timeout-minutes'?: number
      strategy?: { matrix: Record<string, string[]> }
      steps: Step[]
    }
  >
}

const FOLDER = new URL('../../.github/workflows/', import.meta.url)
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>
}
const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(new URL(file, FOLDER), 'utf8')
  const workflow = parse(text, { strict: true, uniqueKeys: true }) as Workflow
  return { file, text, workflow, jobs: Object.values(workflow.jobs) }
})

describe.each(workflows)('the workflow $file', ({ text, workflow, jobs }) => {
  const steps = jobs.flatMap((job) => job.steps)

  it('may read the repository and nothing else, but where a job says what for', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const more = jobs.flatMap((job) => Object.entries(job.permissions ?? {})).filter(([, right]) => right === 'write')
    expect(more.map(([name]) => name).filter((name) => name !== 'id-token' && name !== 'attestations')).toEqual([])
  })

  it('takes actions by the hash of their commit, and says which version that is', () => {
    for (const [line] of text.matchAll(/uses:.*/g))
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('leaves no key to the repository behind', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))

    expect(checkouts.length).toBe(jobs.length)
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  it('puts nothing that others wrote into a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
    expect(workflow.on).not.toHaveProperty('pull_request_target')
  })

  it('calls only commands that there are', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? ''),
    )

    expect(called.filter((name) => !(name in scripts))).toEqual([])
  })

  it('ends by itself', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
  })
})

it('tests on every system that is packed for, on the oldest Node and the current one', () => {
  const matrices = workflows.find(({ file }) => file === 'ci.yml')?.jobs.map(({ strategy }) => strategy?.matrix)

  expect(matrices?.[0]?.node).toEqual(['20.19', 'lts/*'])
  for (const matrix of matrices ?? [])
    expect(matrix?.os?.map((name) => name.split('-')[0])).toEqual(['ubuntu', 'macos', 'windows'])
})
