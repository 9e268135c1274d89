import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { endUnreadAnswers } from '../../src/server/http/unread-answers.ts'
import { startServer } from './running-server.ts'

/** A connection that has asked for something; it reads nothing until it is told to. */
async function ask(port: number, path = '/healthz'): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.pause()
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
  return socket
}

it('an answer that its client does not read ends its connection, and no other', async () => {
  // More than the buffers of the system take.
  const long = Buffer.alloc(32_000_000, 'x')
  const server = createServer(({ url }, response) => response.end(url === '/long' ? long : 'short'))
  const ends = new Map<number, Promise<unknown>>()
  server.on('connection', (socket: Socket) => {
    ends.set(socket.remotePort ?? 0, once(socket, 'close'))
  })
  endUnreadAnswers(server, { unreadMs: 200, everyMs: 20 })
  server.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const idle = await ask(port, '/long')
  const reading = await ask(port)
  reading.resume()
  await once(reading, 'data')
  await ends.get(idle.localPort ?? 0)
  expect(reading.closed).toBe(false)
})

it('there is room for so many connections, and others are turned away', async () => {
  const { port, get } = await startServer({ maxConnections: 3 })
  const taken = await Promise.all([1, 2, 3].map(() => ask(port)))
  for (const socket of taken) {
    socket.resume()
    expect(String(await once(socket, 'data'))).toContain('200 OK')
  }
  const late = await ask(port)
  let answer = ''
  late.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  late.resume()
  await once(late, 'close')
  expect(answer).toBe('')
  taken[0]?.destroy()
  await expect
    .poll(() =>
      get('/healthz').then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200)
})
