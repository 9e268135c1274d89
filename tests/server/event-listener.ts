import { onTestFinished } from 'vitest'
import { THREAD } from './running-server.ts'

interface Heard {
  id: string
  event: string
  data: unknown
}

/** Listens to a thread as an EventSource would, and keeps what it hears. */
export async function listen(
  url: string,
  { thread = THREAD, since, from }: { thread?: string; since?: string; from?: string } = {},
) {
  const abort = new AbortController()
  onTestFinished(() => abort.abort())
  const response = await fetch(
    `${url}/events?thread=${thread}${from === undefined ? '' : `&since=${from}`}`,
    {
      headers: {
        'accept-encoding': 'br',
        ...(since === undefined ? {} : { 'last-event-id': since }),
      },
      signal: abort.signal,
    },
  )
  const heard: Heard[] = []
  const state = { lastId: '', raw: '', isOver: response.status !== 200 }
  const over = response.status === 200 ? read() : Promise.resolve()

  async function read(): Promise<void> {
    const decoder = new TextDecoder()
    try {
      for await (const chunk of response.body ?? []) {
        state.raw += decoder.decode(chunk, { stream: true })
        for (let end = take(); end; end = take());
      }
    } catch {
      // Cut off.
    }
    state.isOver = true
  }

  let taken = 0
  function take(): boolean {
    const end = state.raw.indexOf('\n\n', taken)
    if (end === -1) return false
    const fields = new Map(
      state.raw
        .slice(taken, end)
        .split('\n')
        .map((line) => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
    )
    taken = end + 2
    state.lastId = fields.get('id') ?? state.lastId
    const data = fields.get('data')
    if (data === undefined) return true
    heard.push({ id: state.lastId, event: fields.get('event') ?? '', data: JSON.parse(data) })
    return true
  }

  return { response, heard, state, over, stop: () => abort.abort() }
}
