import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The renderer alone. `electron/cli/build.mjs` builds everything, this among it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/renderer', import.meta.url)),
    emptyOutDir: true,
    sourcemap: true,
    // A data: script or font would be one more thing for the content security policy to let in.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
})
