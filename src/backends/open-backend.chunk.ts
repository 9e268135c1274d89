/** What loads where a thread is on another server than afterword's own. */
import type { Backend } from './backend.ts'
import { createBackend } from './afterword.ts'
import { BACKEND_NAMES, type BackendName } from './backends.ts'

const BACKENDS = {
  static: () => import('./static.ts'),
  wordpress: () => import('./wordpress.ts'),
  isso: () => import('./isso.ts'),
  waline: () => import('./waline.ts'),
} satisfies Record<
  Exclude<BackendName, 'afterword'>,
  () => Promise<{ createBackend: (endpoint: string) => Backend }>
>

/** Loads the code of one server. A name that none has is told to the console, and the default holds. */
export async function open(name: string, endpoint: string): Promise<Backend> {
  if (isKnown(name)) return (await BACKENDS[name]()).createBackend(endpoint)
  const right = BACKEND_NAMES.join(', ')
  console.warn(
    `[afterword] "backend" can't be ${JSON.stringify(name.slice(0, 80))}: ${right}; using the default (afterword)`,
  )
  return createBackend(endpoint)
}

const isKnown = (name: string): name is keyof typeof BACKENDS => Object.hasOwn(BACKENDS, name)
