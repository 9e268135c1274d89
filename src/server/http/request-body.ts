import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { LIMITS } from '../text/limits.ts'
import { ProblemError } from '../problems.ts'

const MAX_JSON_DEPTH = 16
const MAX_JSON_VALUES = 500

/** Refuses what is not plain JSON: browsers send a form's types to any site without asking it. */
export function assertJson({ req }: Context): void {
  const type = req.header('Content-Type') ?? ''
  if (!/^application\/json *(; *charset="?utf-8"?)?$/i.test(type)) {
    throw new ProblemError('unsupported', 'Send application/json.')
  }
  const encoding = req.header('Content-Encoding') ?? 'identity'
  if (encoding.toLowerCase() !== 'identity') {
    throw new ProblemError('unsupported', 'Send the body uncompressed.')
  }
}

/**
 * Reads the body, and no more of it than is allowed. From Node's own request: the streams that a
 * `Request` is made of take longer than all else that is done with a comment before it is stored.
 *
 * @throws ProblemError `too-large`, or `invalid` when the client hangs up.
 */
export async function readBody({ req, env }: Context): Promise<Uint8Array> {
  if (Number(req.header('Content-Length') ?? 0) > LIMITS.body) throw tooLarge()
  const { incoming } = env as HttpBindings
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    incoming.on('data', take).once('end', finish).once('close', fail)

    function take(chunk: Buffer): void {
      chunks.push(chunk)
      size += chunk.length
      if (size <= LIMITS.body) return
      incoming.off('data', take).off('close', fail).pause()
      reject(tooLarge())
    }

    function finish(): void {
      incoming.off('close', fail)
      resolve(Buffer.concat(chunks))
    }

    function fail(): void {
      reject(new ProblemError('invalid', 'The body did not arrive.', { status: 400 }))
    }
  })
}

function tooLarge(): ProblemError {
  return new ProblemError('too-large', `At most ${LIMITS.body / 1024} KB.`)
}

/**
 * Reads UTF-8 and JSON of a modest shape.
 *
 * @throws ProblemError `invalid`
 */
export function parseJson(body: Uint8Array): unknown {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    if (isModest(json)) return json
  } catch {
    // The parser's message quotes the body, which has no place in an answer.
  }
  throw new ProblemError('invalid', 'The body is not the JSON of a comment.')
}

function isModest(json: unknown): boolean {
  const level = [json]
  let values = 0
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length
    if (depth > MAX_JSON_DEPTH || values > MAX_JSON_VALUES) return false
    const inside = level
      .splice(0)
      .flatMap((value) =>
        typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
      )
    level.push(...inside)
  }
  return true
}
