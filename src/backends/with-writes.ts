import { type Backend, CommentsError, type Writes } from './backend.ts'

/**
 * A backend that loads what writes with the first write, or when it is told to prepare. After a
 * failure the next write loads it again.
 */
export function withWrites(backend: Backend): Backend {
  if (!backend.loadWrites) return backend
  let loading: Promise<Writes> | null = null

  async function loaded(): Promise<Writes> {
    try {
      return await (loading ??= backend.loadWrites!())
    } catch (cause) {
      loading = null
      throw new CommentsError('network', String(cause), { cause })
    }
  }

  const pass =
    (name: keyof Writes) =>
    async (...args: unknown[]) => {
      const writes = await loaded()
      const write = writes[name] as ((...args: unknown[]) => Promise<never>) | undefined
      if (!write) throw new CommentsError('unsupported', `this backend can't ${name}`)
      return write.apply(writes, args)
    }

  return {
    ...backend,
    prepare: () => void loaded().catch(() => {}),
    post: pass('post'),
    edit: pass('edit'),
    remove: pass('remove'),
    read: pass('read'),
    preview: pass('preview'),
    like: pass('like'),
    report: pass('report'),
  }
}
