import { isCommentId } from '../model/anchor.ts'
import type { Listen, LiveEvent } from './backend.ts'
import { isRecord } from './parse-response.ts'
import { readComment } from './parse-comments.ts'

const KINDS = ['created', 'updated', 'deleted', 'reload'] as const

/** Opens a stream of server-sent events. It is not opened again when it breaks off: that is for who listens. */
export const listen: Listen = (url, listener) => {
  const source = new EventSource(url)
  source.addEventListener('open', () => listener.onOpen())
  // Left alone, every reader's browser would come back after the same three seconds.
  source.addEventListener('error', () => {
    source.close()
    listener.onEnd()
  })
  for (const kind of KINDS) {
    source.addEventListener(kind, ({ data, lastEventId }: MessageEvent<unknown>) => {
      if (lastEventId !== '') listener.onId(lastEventId)
      const event = readEvent(kind, data)
      if (event) listener.onEvent(event)
    })
  }
  return source
}

/** Null for what can't be read. */
function readEvent(kind: LiveEvent['kind'], data: unknown): LiveEvent | null {
  if (kind === 'reload') return { kind }
  let json: unknown
  try {
    json = JSON.parse(String(data))
  } catch {
    return null
  }
  if (kind === 'deleted') {
    return isRecord(json) && isCommentId(json['id']) ? { kind, id: json['id'] } : null
  }
  const comment = readComment(json)
  return comment && { kind, comment }
}
