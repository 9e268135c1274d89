import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

interface Request {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

/** Answers a request; one that doesn't end the answer lets the other side wait. */
export type Answer = (request: Request, response: ServerResponse) => void

/** Another service on this machine, which answers as the test says; it ends with the test. */
export async function startDouble(answer: Answer) {
  const requests: Request[] = []
  const current = { answer }
  const server = createServer((incoming, response) => {
    void (async () => {
      const body = await text(incoming)
      const request = { path: incoming.url ?? '', headers: incoming.headers, body }
      requests.push(request)
      current.answer(request, response)
    })()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (next: Answer) => (current.answer = next),
  }
}

/** The answer that is this JSON. */
export const json =
  (value: unknown, status = 200): Answer =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(JSON.stringify(value))
