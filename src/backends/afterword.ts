import { listUrl } from '../protocol.ts'
import { isRecord } from './parse-response.ts'
import type { Backend, Writes } from './backend.ts'
import { readJson } from './fetch-json.ts'
import { readCapabilities, readPage } from './parse-comments.ts'

/** afterword's own protocol, as the reference server speaks it. What writes loads when it is needed. */
export function createBackend(
  endpoint: string,
  loadWrites: () => Promise<Writes> = async () =>
    (await import('./afterword-writes.ts')).createSending(endpoint),
): Backend {
  let capabilities = readCapabilities({}, true)
  /** Id of the last event that is known of. */
  let heard: string | null = null

  return {
    capabilities: () => capabilities,

    async list(query, signal) {
      const json = await readJson(listUrl(endpoint, query), signal)
      const page = readPage(json, query.thread)
      capabilities = readCapabilities(json, true)
      // The oldest list on the screen says from where on events are needed.
      if (isRecord(json) && typeof json['event'] === 'string') heard ??= json['event']
      return page
    },

    loadWrites,

    subscribe: (thread, listener, listen) =>
      listen(endpoint, thread, heard, {
        ...listener,
        onId: (id) => {
          heard = id
        },
      }),
  }
}
