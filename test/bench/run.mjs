/**
 * `npm run bench [-- --json] [-- --only speed,memory,growth,seek,lint]`: what a drill costs, against a baseline in the same
 * run. Prints tables; with `--json`, JSON alone on standard output and the tables beside it on standard error.
 */
import { spawn } from 'node:child_process'
import { build } from 'vite'
import { inRoot } from '../../electron/cli/setup/paths.mjs'

// One folder below dist/, as deep as the sources, so that the library is found where the tests find it.
await build({
  configFile: false,
  root: inRoot(''),
  logLevel: 'error',
  build: {
    ssr: true,
    target: 'node20',
    outDir: inRoot('dist', 'bench'),
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { bench: inRoot('test', 'bench', 'main.ts') },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
})

// A process of its own, so that neither the bundler's heap nor its threads are in the figures.
const child = spawn(
  process.execPath,
  ['--expose-gc', '--enable-source-maps', inRoot('dist', 'bench', 'bench.js'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
child.on('close', (status) => {
  process.exitCode = status ?? 1
})
