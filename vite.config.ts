import { fileURLToPath } from 'node:url'
import { defineConfig, type UserConfig } from 'vite'
import type { PinChunks } from './scripts/pin-chunks.ts'
import { trimDomPurify } from './scripts/trim-dompurify.ts'
import { hardenLibraries } from './scripts/harden-libraries.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Where `light-dark()`, `field-sizing`'s fall-backs and nested container queries are native. */
const BROWSERS = ['chrome123', 'edge123', 'firefox128', 'safari17.5']

const outDir = process.env['AFTERWORD_DIST'] ?? at('dist')

/** For profiles, in which `nr` and `ce` say little. Never for what is committed. */
const minify = process.env['AFTERWORD_READABLE'] === undefined

/** Where each build lists the libraries in it, with their licences. */
export const LICENSES = 'licenses.json'

/** What goes to a page is worth the seconds that a few hundred bytes less take. */
const small = {
  minify: minify && ('terser' as const),
  terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } } as const,
}

const shared = {
  configFile: false as const,
  logLevel: 'warn' as const,
  publicDir: false as const,
  build: {
    emptyOutDir: false,
    // scripts/build.ts makes one file of these.
    license: { fileName: LICENSES },
    modulePreload: false,
    target: BROWSERS,
    cssTarget: BROWSERS,
    minify,
  },
}

/** The entry of the chunks; what it imports with `import()`, and so on, are the others. */
export const WIDGET = at('src/widget.ts')

/** The builds that make `dist/`; scripts/build.ts runs them in order. */
export const builds = {
  /** The tag's chunks, as modules: `core`, `widget`, and each that some `import()` asks for. */
  chunks: ({ plugin, groupOf }: PinChunks): UserConfig => ({
    ...shared,
    plugins: [trimDomPurify(), hardenLibraries(), plugin],
    build: {
      ...shared.build,
      ...small,
      outDir: `${outDir}/chunks`,
      rolldownOptions: {
        // It takes its time, and is not to be told so.
        checks: { pluginTimings: false },
        input: { widget: WIDGET },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          minifyInternalExports: true,
          codeSplitting: { groups: [{ name: groupOf }] },
        },
      },
    },
  }),

  /** The loader: one classic script. `pins` become its constants. */
  loader: (pins: Record<string, string>): UserConfig => ({
    ...shared,
    define: pins,
    build: {
      ...shared.build,
      ...small,
      outDir,
      rolldownOptions: {
        input: { afterword: at('src/embed.ts') },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  }),

  /** The counts of index pages: one classic script. */
  counts: (): UserConfig => ({
    ...shared,
    build: {
      ...shared.build,
      ...small,
      outDir,
      rolldownOptions: {
        input: { counts: at('src/counts.ts') },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  }),

  /**
   * For npm: modules with Preact and signals in them, since another version of either may be the
   * page's own; DOMPurify is left to the user's own bundler.
   */
  npm: (): UserConfig => ({
    ...shared,
    plugins: [hardenLibraries()],
    build: {
      ...shared.build,
      outDir: `${outDir}/npm`,
      lib: { entry: { index: at('src/index.ts'), define: at('src/define.ts') }, formats: ['es'] },
      rolldownOptions: { external: ['dompurify'] },
    },
  }),

  /** The style sheet and the keys of the owner's pages, beside the server that serves them. */
  admin: (): UserConfig => ({
    ...shared,
    build: {
      ...shared.build,
      outDir: `${outDir}/server`,
      rolldownOptions: {
        input: { admin: at('src/server/admin/browser/admin.ts') },
        output: { entryFileNames: '[name].js', assetFileNames: 'admin[extname]' },
      },
    },
  }),

  /** The command line with the server in it; only `libsql`, which has native parts, stays outside. */
  server: (): UserConfig => ({
    ...shared,
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ...shared.build,
      outDir: `${outDir}/server`,
      target: 'node20',
      minify: false,
      ssr: at('src/server/cli/cli.ts'),
      rolldownOptions: {
        output: { entryFileNames: 'cli.js', codeSplitting: false },
        // Its comments name each module's path, which differs from one checkout to the next.
        experimental: { attachDebugInfo: 'none' },
      },
    },
  }),
}

export default defineConfig({})
