import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import { describe } from './describe-error.ts'
import type { MailMessage } from './mail-message.ts'
import type { Outcome } from './outbox.ts'

export interface MailServer {
  /** Such as `smtps://user:password@smtp.blog.example`. */
  smtp: string
  from: { name: string; address: string }
}

interface Letter extends MailMessage {
  to: string
  /** The same for each try, so that what arrives twice can be told to be one. */
  messageId: string
}

/** Returns the function that hands a mail to the owner's mail server. */
export function createMailer({ smtp, from }: MailServer) {
  const transport = createTransport(smtpOptions(smtp))

  return async (letter: Letter, signal: AbortSignal): Promise<Outcome> => {
    let isHandedOver = false
    try {
      const { to, subject, text, html, messageId } = letter
      const mail = await new MailComposer({
        from,
        to,
        subject,
        text,
        html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
        .compile()
        .build()
      // The text is asked for when the server has said that it takes it.
      const content = Readable.from(
        (function* () {
          isHandedOver = true
          yield mail
        })(),
      )
      await transport.sendMail({ envelope: { from: from.address, to }, raw: content, signal })
      return { result: 'sent' }
    } catch (error) {
      return outcomeOf(error, isHandedOver)
    }
  }
}

const SECOND_MS = 1000

/** Where and how to send; a password never goes over a line that others can read. */
export function smtpOptions(smtp: string) {
  const { protocol, hostname, port, username, password } = new URL(smtp)
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
  const secure = protocol === 'smtps:'
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isLocal && username !== '',
    ...(username === '' ? {} : { auth }),
    connectionTimeout: 10 * SECOND_MS,
    greetingTimeout: 10 * SECOND_MS,
    socketTimeout: 30 * SECOND_MS,
  }
}

/** Reads `--smtp`; null when it is no address of a mail server. */
export function readSmtp(text: string): string | null {
  try {
    const { protocol, hostname, username, password, href } = new URL(text)
    // A stray % would fail later, at each mail.
    decodeURIComponent(username + password)
    return /^smtps?:$/.test(protocol) && hostname !== '' ? href : null
  } catch {
    return null
  }
}

/** What an error of nodemailer says, beside its message. */
interface SmtpError extends Error {
  responseCode?: number
  command?: string
}

/**
 * What became of a mail. Once the server has the text and says nothing more, nobody knows. A 5xx to
 * the sender, the recipient or the text is meant for this mail, and trying again doesn't help; one
 * to a greeting or a password is the server's or the owner's to mend.
 */
function outcomeOf(thrown: unknown, isHandedOver: boolean): Outcome {
  const { responseCode, command = '' } = thrown as SmtpError
  const error = describe(thrown)
  if (responseCode === undefined) return { result: isHandedOver ? 'unknown' : 'failed', error }
  const isAboutMail = /^(?:MAIL FROM|RCPT TO|DATA)$/.test(command)
  return { result: responseCode >= 500 && isAboutMail ? 'refused' : 'failed', error }
}
