import { createBackend } from './afterword.ts'
import type { Backend } from './backend.ts'
import type { BackendName } from './backends.ts'
import { readCapabilities } from './parse-comments.ts'

/** The backend of that name. The code of those that aren't afterword's own loads with the first request. */
export function openBackend(name: BackendName, endpoint: string): Backend {
  if (name === 'afterword') return createBackend(endpoint)
  return laterBackend(async () => (await import('./open-backend.chunk.ts')).open(name, endpoint))
}

/**
 * A backend whose code is fetched with the first request; until then it allows nothing. None of them
 * has a stream: what is new there is asked for.
 */
export function laterBackend(load: () => Promise<Backend>): Backend {
  let loaded: Backend | null = null
  const backend = async () => (loaded ??= await load())
  return {
    capabilities: () => loaded?.capabilities() ?? readCapabilities({}, false),
    list: async (query, signal) => (await backend()).list(query, signal),
    async loadWrites() {
      const whole = await backend()
      return whole.loadWrites?.() ?? whole
    },
  }
}
