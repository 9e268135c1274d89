import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const LOOK_MS = 5000
/** How long an answer, or what a stream has to say, may wait for a client to take it. */
const MAX_UNREAD_MS = 30_000

/**
 * Ends connections whose client doesn't read what it is sent. Node's own timeout counts from the
 * last byte that moved, and so lets a client take an answer one byte at a time.
 */
export function endUnreadAnswers(server: Server): void {
  const sockets = new Set<Socket>()
  /** Since when something waits without a pause. */
  const waiting = new WeakMap<Socket, number>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const timer = setInterval(look, LOOK_MS).unref()
  server.once('close', () => clearInterval(timer))

  function look(): void {
    const now = Date.now()
    for (const socket of sockets) {
      const since = waiting.get(socket) ?? now
      if (socket.writableLength === 0) waiting.delete(socket)
      else if (now - since >= MAX_UNREAD_MS) socket.destroy()
      else waiting.set(socket, since)
    }
  }
}
