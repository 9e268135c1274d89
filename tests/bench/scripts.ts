import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** One of `page/` as one classic script, as small as an owner would serve it. */
export async function bundle(name: 'watch' | 'html' | 'json'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome123',
      rolldownOptions: {
        input: fileURLToPath(new URL(`page/${name}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })
  const chunk = 'output' in result ? result.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error(`page/${name}.ts made no script.`)
  return chunk.code
}
