import { type Backend, CommentsError } from './backend.ts'
import { readCapabilities } from './wire.ts'

/** A backend whose code is fetched with the first request; until then it allows nothing. */
export function laterBackend(load: () => Promise<Backend>): Backend {
  let loaded: Backend | null = null
  const backend = async () => (loaded ??= await load())
  return {
    capabilities: () => loaded?.capabilities() ?? readCapabilities({}, false),
    list: async (query, signal) => (await backend()).list(query, signal),
    async post(draft, key, signal) {
      const { post } = await backend()
      if (!post) throw new CommentsError('unsupported', 'this backend only reads')
      return post(draft, key, signal)
    },
    async preview(text, signal) {
      const { preview } = await backend()
      if (!preview) throw new CommentsError('unsupported', 'this backend shows no previews')
      return preview(text, signal)
    },
  }
}
