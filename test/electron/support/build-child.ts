import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Builds a file of this folder into a program that plain Node runs. `remove` takes it away again. */
export async function buildChild(file: string): Promise<{ program: string; remove: () => void }> {
  // Inside the checkout, so that the child finds the packages.
  const built = mkdtempSync(join(ROOT, 'node_modules', '.test-child-'))
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir: built,
      emptyOutDir: false,
      rolldownOptions: {
        input: { child: fileURLToPath(new URL(file, import.meta.url)) },
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  })
  return { program: join(built, 'child.mjs'), remove: () => rmSync(built, { recursive: true, force: true }) }
}
