import { fileURLToPath } from 'node:url'
import { defineConfig, type UserConfig } from 'vite'
import { trimDomPurify } from './scripts/trim-dompurify.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Where `light-dark()`, `field-sizing`'s fall-backs and nested container queries are native. */
const BROWSERS = ['chrome123', 'edge123', 'firefox128', 'safari17.5']

/**
 * What the first paint of a thread needs, whatever its backend, and what more than one chunk
 * needs: the chunk that imports nothing.
 */
const CORE = new RegExp(
  [
    String.raw`node_modules/(preact|@preact)/`,
    'src/model/(?!reference)',
    String.raw`src/features/(input-method|lazy|load-interaction|random-id|stored-record)\.ts`,
    String.raw`src/host-page/(near-viewport|reserved-height|page-colors)\.ts`,
    String.raw`src/options/(options|settings)\.ts`,
    String.raw`src/protocol\.ts`,
    String.raw`src/backends/(parse-response|backend|fetch-json|parse-comments)\.ts`,
    String.raw`src/sanitize/(element-bound|plain-markup|trusted-types|safe-url)\.ts`,
    String.raw`src/i18n/(format-date|translate)\.ts`,
    String.raw`src/thread/(?!language|paging|ui)`,
  ].join('|'),
)

const outDir = process.env['AFTERWORD_DIST'] ?? at('dist')

/** For profiles, in which `nr` and `ce` say little. Never for what is committed. */
const minify = process.env['AFTERWORD_READABLE'] === undefined

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
    modulePreload: false,
    target: BROWSERS,
    cssTarget: BROWSERS,
    minify,
  },
}

/** The builds that make `dist/`; scripts/build.ts runs them in order and pins their chunks. */
export const builds = {
  /** The tag's chunks, as modules: `core`, `widget` and what the widget loads later. */
  chunks: (dir: string): UserConfig => ({
    ...shared,
    plugins: [trimDomPurify()],
    resolve: {
      alias: [{ find: /^(\..*\/)(chunks|locales|purifier)\.ts$/, replacement: '$1$2.tag.ts' }],
    },
    build: {
      ...shared.build,
      ...small,
      outDir: dir,
      rolldownOptions: {
        // It takes its time, and is not to be told so.
        checks: { pluginTimings: false },
        input: {
          widget: at('src/element.ts'),
          diagnosis: at('src/options/diagnosis.chunk.ts'),
          static: at('src/backends/static.ts'),
          sanitizer: at('src/sanitize/sanitize.ts'),
          sanitizing: at('src/sanitize/purifier.ts'),
          sending: at('src/backends/afterword-writes.ts'),
          interaction: at('src/features/interaction/interaction.chunk.ts'),
          writing: at('src/features/composer/composer.chunk.ts'),
          outbox: at('src/features/composer/sending.chunk.ts'),
          own: at('src/features/editing/editing.chunk.ts'),
          live: at('src/features/live/live.chunk.ts'),
          tools: at('src/features/editor-tools/editor-tools.chunk.ts'),
          references: at('src/features/references/references.chunk.ts'),
          walking: at('src/features/unread/unread.chunk.ts'),
          languages: at('src/i18n/languages.chunk.ts'),
        },
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          minifyInternalExports: true,
          codeSplitting: { groups: [{ name: 'core', test: CORE }] },
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

  /** For npm: modules, with the libraries left to the user's own bundler. */
  npm: (): UserConfig => ({
    ...shared,
    build: {
      ...shared.build,
      outDir: `${outDir}/npm`,
      lib: { entry: { index: at('src/index.ts'), define: at('src/define.ts') }, formats: ['es'] },
      rolldownOptions: { external: /^(preact|@preact\/signals|ky|dompurify)(\/|$)/ },
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
