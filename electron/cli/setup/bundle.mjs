import { inRoot } from './paths.mjs'

/**
 * What every program for Node is built with: readable ES modules that import each other. Every output file lies exactly
 * one folder below the output folder, chunks too, so that `..` from any of them is the output folder.
 * @param {object} what
 * @param {string} what.outDir
 * @param {Record<string, string>} what.programs the source of each, by the name it gets
 * @param {boolean} [what.alone] take packages in as well, so that nothing has to be installed beside it, and leave out the maps
 * @param {'warn' | 'error'} [what.logLevel]
 */
export async function bundleNode({ outDir, programs, alone = false, logLevel = 'warn' }) {
  await bundle({ outDir, programs, alone, logLevel, extension: 'js', format: 'es' })
}

/**
 * The page with all that it needs, into dist/renderer. For people, whatever the environment is set to: where that says
 * `test`, React would come as its own developers have it, twice as large, and mount everything twice.
 * @param {{ logLevel?: 'warn' | 'error', write?: boolean }} [how]
 */
export async function bundleRenderer({ logLevel = 'warn', write = true } = {}) {
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  return build({ configFile: inRoot('renderer', 'vite.config.ts'), logLevel, build: { write } })
}

/**
 * The preload as one CommonJS file, since a sandboxed one can neither import nor require.
 * @param {{ outDir: string, alone?: boolean, logLevel?: 'warn' | 'error' }} what
 */
export async function bundlePreload({ outDir, alone = false, logLevel = 'warn' }) {
  const programs = { 'electron/preload': inRoot('electron', 'preload.ts') }
  await bundle({ outDir, programs, alone, logLevel, extension: 'cjs', format: 'cjs' })
}

/**
 * @param {object} what
 * @param {string} what.outDir
 * @param {Record<string, string>} what.programs
 * @param {boolean} what.alone
 * @param {'warn' | 'error'} what.logLevel
 * @param {string} what.extension
 * @param {'es' | 'cjs'} what.format
 */
async function bundle({ outDir, programs, alone, logLevel, extension, format }) {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root: inRoot(''),
    logLevel,
    ...(alone && { ssr: { noExternal: true } }),
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      sourcemap: !alone,
      minify: false,
      rolldownOptions: {
        input: programs,
        external: ['electron'],
        output: {
          format,
          entryFileNames: `[name].${extension}`,
          ...(format === 'cjs' ? { codeSplitting: false } : { chunkFileNames: 'chunks/[name]-[hash].js' }),
        },
      },
    },
  })
}
