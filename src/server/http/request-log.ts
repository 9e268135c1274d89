import type { MiddlewareHandler } from 'hono'
import { networkIn } from './client-network.ts'
import { hashOfNetwork } from '../security/networks.ts'
import type { Service } from '../service.ts'

interface Line {
  time: string
  method: string
  path: string
  status: number
  ms: number
  /** As `afterword comments` shows it. */
  network: string
  /** As the answer's `X-Request-Id` has it. */
  request: string
}

/** Writes one line a request: nothing of its query, body or headers, and no address. */
export function createRequestLog({ log, secret }: Pick<Service, 'log' | 'secret'>) {
  const write = log === 'json' ? JSON.stringify : inText
  return ({ start, path, network, ...known }: Logged): void => {
    const line: Line = {
      time: new Date().toISOString(),
      ...known,
      method: escape(known.method),
      path: escape(path),
      ms: Math.round(performance.now() - start),
      network: hashOfNetwork(secret, network),
    }
    console.log(write(line))
  }
}

interface Logged extends Pick<Line, 'method' | 'path' | 'status' | 'network' | 'request'> {
  /** When the request came, by `performance.now()`. */
  start: number
}

/** Logs what Hono answers. */
export function logRequests(service: Service): MiddlewareHandler {
  const write = createRequestLog(service)
  return async (context, next) => {
    const start = performance.now()
    await next()
    write({
      start,
      method: context.req.method,
      path: new URL(context.req.url).pathname,
      status: context.res.status,
      network: networkIn(context, service),
      request: context.get('requestId'),
    })
  }
}

function inText({ time, method, path, status, ms, network, request }: Line): string {
  return `${time} ${method} ${path} ${status} ${ms}ms ${network} ${request}`
}

/** A path may be anything: without this it could write lines of its own, or paint the terminal. */
function escape(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[^\x21-\x7e]/g, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}
