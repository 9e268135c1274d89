import { answerOf, retryAfter } from './parse-response.ts'

/** Milliseconds to wait before the second try, at most. */
const PATIENCE = 5000

/**
 * Reads JSON with nothing but the platform: what stands between a thread and its first paint.
 *
 * @throws CommentsError for everything but an abort, whose own reason is thrown.
 */
export function readJson(
  url: string,
  signal: AbortSignal,
  headers?: Record<string, string>,
): Promise<unknown> {
  return answerOf((either) => fetchTwice(url, either, headers), signal)
}

/** A second time when the connection broke, or the server says that it is only for now. */
async function fetchTwice(
  url: string,
  signal: AbortSignal,
  headers: Record<string, string> = {},
): Promise<Response> {
  // The credentials mode stays fetch's default: a preload of the loader's is only reused with that.
  const ask = () => fetch(url, { signal, headers })
  let pause = 1000
  try {
    const response = await ask()
    if (![502, 503, 504].includes(response.status)) return response
    pause *= retryAfter(response.headers.get('retry-after')) ?? 1
  } catch {
    signal.throwIfAborted()
  }
  await new Promise((resolve, reject) => {
    // Not all at once, when a server comes back to many readers.
    setTimeout(resolve, Math.min(pause, PATIENCE) * (0.5 + Math.random() / 2))
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
  return ask()
}
