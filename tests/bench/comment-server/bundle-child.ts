import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { removeAtExit } from '../../server/clean-at-exit.ts'
import { builds } from '../../../vite.config.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Bundles child.ts as the server that owners get is bundled, and returns its file: what runs the
 * sources takes some dozens of megabytes beside them.
 */
export async function bundleChild(): Promise<string> {
  // Inside the package, where it finds libsql.
  const outDir = removeAtExit(await mkdtemp(at('../../../node_modules/.bench-')))
  const config = builds.server()
  await build({
    ...config,
    logLevel: 'error',
    build: { ...config.build, outDir, emptyOutDir: false, ssr: at('child.ts') },
  })
  return join(outDir, 'cli.js')
}
