import { listUrl } from '../protocol.ts'
import { isRecord } from './parse-response.ts'
import type { Sending } from './afterword-writes.ts'
import { type Backend, CommentsError } from './backend.ts'
import { readJson } from './fetch-json.ts'
import { readCapabilities, readPage } from './parse-comments.ts'

/** afterword's own protocol, as the reference server speaks it. What writes loads with the first call. */
export function createBackend(
  endpoint: string,
  load: () => Promise<Sending> = async () =>
    (await import('./afterword-writes.ts')).createSending(endpoint),
): Backend {
  let capabilities = readCapabilities({}, true)
  /** Id of the last event that is known of. */
  let heard: string | null = null
  let sending: Promise<Sending> | null = null

  async function loaded(): Promise<Sending> {
    try {
      return await (sending ??= load())
    } catch (cause) {
      sending = null
      throw new CommentsError('network', String(cause), { cause })
    }
  }

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

    prepare: () => void loaded().catch(() => {}),
    post: async (...draft) => (await loaded()).post(...draft),
    edit: async (...changes) => (await loaded()).edit(...changes),
    remove: async (...comment) => (await loaded()).remove(...comment),
    read: async (...comment) => (await loaded()).read(...comment),
    like: async (...target) => (await loaded()).like(...target),
    preview: async (...text) => (await loaded()).preview(...text),

    subscribe: (thread, listener, listen) =>
      listen(endpoint, thread, heard, {
        ...listener,
        onId: (id) => {
          heard = id
        },
      }),
  }
}
