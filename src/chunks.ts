import type { Sending } from './backends/afterword-sending.ts'
import type { Backend } from './backends/backend.ts'

interface Later {
  diagnosis: () => Promise<typeof import('./diagnosis.ts')>
  static: () => Promise<{ createBackend: (endpoint: string) => Backend }>
  sending: () => Promise<{ createSending: (endpoint: string) => Sending }>
  writing: () => Promise<typeof import('./writing.ts')>
  outbox: () => Promise<typeof import('./outbox.ts')>
  own: () => Promise<typeof import('./own.ts')>
  liking: () => Promise<typeof import('./liking.ts')>
  live: () => Promise<typeof import('./live.ts')>
  tools: () => Promise<typeof import('./tools.ts')>
  walking: () => Promise<typeof import('./walking.ts')>
  references: () => Promise<typeof import('./references.ts')>
  languages: () => Promise<typeof import('./languages.ts')>
}

/**
 * What loads later, when it is needed. In the npm build the bundler's `import()` serves; the
 * tag's build puts chunks.tag.ts in this file's place, which checks what it loads.
 */
export const LATER: Later = {
  diagnosis: () => import('./diagnosis.ts'),
  static: () => import('./backends/static.ts'),
  sending: () => import('./backends/afterword-sending.ts'),
  writing: () => import('./writing.ts'),
  outbox: () => import('./outbox.ts'),
  own: () => import('./own.ts'),
  liking: () => import('./liking.ts'),
  live: () => import('./live.ts'),
  tools: () => import('./tools.ts'),
  walking: () => import('./walking.ts'),
  references: () => import('./references.ts'),
  languages: () => import('./languages.ts'),
}
