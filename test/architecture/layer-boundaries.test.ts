import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { importsOf, readSource, sourcesUnder } from './imports'
import { brokenRule, impurities } from './rules'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

describe('the rooms', () => {
  it.each(['scenarios', 'electron', 'renderer'])('keep to their boundaries: %s', (room) => {
    // The build's settings run on Node, before there is a page.
    const files = sourcesUnder(ROOT, room).filter((file) => file !== 'renderer/vite.config.ts')

    const broken = files.flatMap((file) =>
      importsOf(file, readSource(ROOT, file)).flatMap((edge) => {
        const rule = brokenRule(edge)
        return rule === null ? [] : [`${edge.from}:${edge.line}: ${rule}`]
      }),
    )

    expect(broken).toEqual([])
  })

  it('keep clock, chance and inexact arithmetic out of scenarios/', () => {
    const found = sourcesUnder(ROOT, 'scenarios').flatMap((file) =>
      impurities(readSource(ROOT, file)).map(({ line, found, why }) => `${file}:${line}: ${found}: ${why}`),
    )

    expect(found).toEqual([])
  })
})

describe('the checker', () => {
  it.each([
    { from: 'scenarios/engine/a.ts', source: `import { readFileSync } from 'node:fs'` },
    { from: 'scenarios/engine/a.ts', source: `import React from 'react'` },
    { from: 'scenarios/engine/a.ts', source: `import type { HostApi } from '../../electron/bridge'` },
    { from: 'scenarios/engine/a.ts', source: `import { mark } from '../scoring'` },
    { from: 'scenarios/engine/a.ts', source: `import { x } from '../format/schema/words'` },
    { from: 'scenarios/engine/deep/a.ts', source: `export { x } from '../../format/schema/words'` },
    { from: 'scenarios/format/a.ts', source: `import { act } from '../engine'` },
    { from: 'scenarios/format/a.ts', source: `import { setup } from 'xstate'` },
    { from: 'scenarios/desk/a.ts', source: `const late = await import('../debrief')` },
    { from: 'scenarios/elsewhere/a.ts', source: `import 'zod'` },
    { from: 'electron/host/a.ts', source: `import { app } from 'electron'` },
    { from: 'electron/cli/commands/a.ts', source: `import {\n  app,\n} from "electron"` },
    { from: 'electron/host/a.ts', source: `import { play } from '../cli/commands/play'` },
    { from: 'electron/main.ts', source: `import { App } from '../renderer/app'` },
    { from: 'electron/host/a.ts', source: `import { act } from '../../scenarios/engine/act'` },
    { from: 'renderer/host/a.ts', source: `import { HostApi } from '../../electron/bridge'` },
    { from: 'renderer/host/a.ts', source: `import type { Host } from '../../electron/host/host-api'` },
    { from: 'renderer/components/a.tsx', source: `import { useSession } from '../store/session'` },
    { from: 'renderer/components/deep/a.tsx', source: `import { useSession } from '../../store/session'` },
    { from: 'renderer/screens/a.tsx', source: `import { Howl } from 'howler'` },
    { from: 'renderer/store/a.ts', source: `import fs from 'node:fs'` },
  ])('refuses $source in $from', ({ from, source }) => {
    const rules = importsOf(from, source).map(brokenRule)

    expect(rules).toEqual([expect.any(String)])
  })

  it.each([
    { from: 'scenarios/engine/moves/a.ts', source: `import { x } from '../drill'` },
    { from: 'scenarios/debrief/a.ts', source: `import { mark } from '../scoring'` },
    { from: 'scenarios/format/a.ts', source: `import { z } from 'zod'` },
    { from: 'electron/main.ts', source: `import { app } from 'electron'` },
    { from: 'electron/host/a.ts', source: `import { act } from '../../scenarios/engine'` },
    { from: 'renderer/host/a.ts', source: `import type { HostApi } from '../../electron/bridge'` },
    { from: 'renderer/host/a.ts', source: `import { type Answer, type Call } from '../../electron/host/protocol'` },
    { from: 'renderer/audio/a.ts', source: `import { Howl } from 'howler'` },
  ])('allows $source in $from', ({ from, source }) => {
    expect(importsOf(from, source).map(brokenRule)).toEqual([null])
  })

  it('is not taken in by comments and strings', () => {
    const source = `// import { app } from 'electron'\n/* import 'node:fs' */\nconst words = 'http://x'\nimport 'zod'`

    expect(importsOf('electron/host/a.ts', source)).toMatchObject([{ to: 'zod', line: 4 }])
  })

  it.each([
    'const now = Date.now()',
    'new Date()',
    'Math.random()',
    'Math . pow(2, 3)',
    'Math.exp(x)',
    'setTimeout(done, 5)',
    'const text = `at $' + '{Date.now()}`',
    'performance.now()',
    'names.sort((a, b) => a.localeCompare(b))',
  ])('finds the impurity in %s', (source) => {
    expect(impurities(source)).toHaveLength(1)
  })

  it.each(["'Date'", '// new Date()', 'Math.floor(2.5)', 'const update = candidate', '`plain Date`'])(
    'finds nothing in %s',
    (source) => {
      expect(impurities(source)).toEqual([])
    },
  )
})
