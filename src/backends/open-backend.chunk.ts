/** What loads where a thread is on another server than afterword's own. */
import type { Backend } from './backend.ts'
import type { BackendName } from './backends.ts'

const BACKENDS = {
  static: () => import('./static.ts'),
  wordpress: () => import('./wordpress.ts'),
} satisfies Record<
  Exclude<BackendName, 'afterword'>,
  () => Promise<{ createBackend: (endpoint: string) => Backend }>
>

/** Loads the code of one server. */
export async function open(
  name: Exclude<BackendName, 'afterword'>,
  endpoint: string,
): Promise<Backend> {
  return (await BACKENDS[name]()).createBackend(endpoint)
}
