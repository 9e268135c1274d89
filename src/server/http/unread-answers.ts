import type { Server } from 'node:http'
import type { Socket } from 'node:net'

interface Limits {
  /** How long an answer, or what a stream has to say, may wait for a client to take it. */
  unreadMs: number
  /** How often that is looked at. */
  everyMs: number
}

/**
 * Ends connections whose client doesn't read what it is sent. Node's own timeout counts from the
 * last byte that moved, and so lets a client take an answer one byte at a time.
 */
export function endUnreadAnswers(
  server: Server,
  { unreadMs, everyMs }: Limits = { unreadMs: 30_000, everyMs: 5000 },
): void {
  const sockets = new Set<Socket>()
  /** Since when something waits without a pause. */
  const waiting = new WeakMap<Socket, number>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const timer = setInterval(look, everyMs).unref()
  server.once('close', () => clearInterval(timer))

  function look(): void {
    const now = Date.now()
    for (const socket of sockets) {
      const since = waiting.get(socket) ?? now
      if (socket.writableLength === 0) waiting.delete(socket)
      else if (now - since >= unreadMs) socket.destroy()
      else waiting.set(socket, since)
    }
  }
}
