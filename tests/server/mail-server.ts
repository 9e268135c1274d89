import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** How a mail server treats the next mails: it takes them, or does what is said, once for each word. */
type Mood =
  | 'take'
  | 'hang'
  | 'drop'
  | 'greylist'
  | 'no such user'
  | 'reject text'
  | 'hang after text'

interface Received {
  raw: string
  mail: ParsedMail
  to: string[]
}

/** A real mail server on this machine; it ends with the test. */
export async function startMailServer(options: SMTPServerOptions = {}, port = 0) {
  const received: Received[] = []
  const moods: Mood[] = []
  const seen: Mood[] = []
  let onText: (() => void | Promise<void>) | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 10,
    ...options,
    onConnect(session, done) {
      if (moods[0] === 'hang') seen.push(moods.shift() ?? 'hang')
      else done()
    },
    onRcptTo({ address }, session, done) {
      const mood = moods[0]
      if (mood === 'greylist') return refuse(451, 'try again later')
      if (mood === 'no such user') return refuse(550, `nobody called ${address}`)
      done()

      function refuse(code: number, message: string): void {
        seen.push(moods.shift() ?? 'take')
        done(Object.assign(new Error(message), { responseCode: code }))
      }
    },
    onData(stream, session, done) {
      void (async () => {
        const raw = await text(stream)
        const mood = moods.shift() ?? 'take'
        seen.push(mood)
        if (mood === 'reject text') {
          return done(Object.assign(new Error('spam, I think'), { responseCode: 554 }))
        }
        const to = session.envelope.rcptTo.map(({ address }) => address)
        received.push({ raw, mail: await simpleParser(raw), to })
        await onText?.()
        if (mood === 'hang after text') return
        if (mood === 'drop') {
          for (const { _socket: socket } of connectionsOf(server)) socket.destroy()
          return
        }
        done()
      })()
    },
  })
  server.on('error', () => {})
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const { port: bound } = server.server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      for (const { _socket: socket } of connectionsOf(server)) socket.destroy()
      server.close(() => resolve())
    })
  onTestFinished(close)
  return {
    url: `smtp://127.0.0.1:${bound}`,
    port: bound,
    received,
    /** What the server did, in turn. */
    seen,
    /** Treats the next mails like this, one for each. */
    next: (...next: Mood[]) => void moods.push(...next),
    /** Runs when a text has arrived, before it is answered. */
    whenText: (run: () => void | Promise<void>) => void (onText = run),
    close,
  }
}

function connectionsOf({ connections }: SMTPServer) {
  return connections as unknown as Set<{ _socket: { destroy(): void } }>
}
