import type { MiddlewareHandler } from 'hono'

/** Writes one line a request: nothing of its query, body, headers or sender. */
export const logRequest: MiddlewareHandler = async (context, next) => {
  const start = performance.now()
  await next()
  const { method, path } = context.req
  const took = Math.round(performance.now() - start)
  console.log(`${escape(method)} ${escape(path)} ${context.res.status} ${took}ms`)
}

/** A path may be anything: without this it could write lines of its own, or paint the terminal. */
function escape(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[^\x21-\x7e]/g, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}
