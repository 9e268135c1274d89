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
 * Reads the body, and no more of it than is allowed. Hono's own limit makes a new `Request` of a
 * body in chunks, which needs the global one of @hono/node-server.
 *
 * @throws ProblemError `too-large`, or `invalid` when the client hangs up.
 */
export async function readBody({ req }: Context): Promise<Uint8Array> {
  if (Number(req.header('Content-Length') ?? 0) > LIMITS.body) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = req.raw.body?.getReader()
  for (;;) {
    const chunk = await reader?.read().catch(() => {
      throw new ProblemError('invalid', 'The body did not arrive.', { status: 400 })
    })
    if (!chunk?.value) return Buffer.concat(chunks)
    chunks.push(chunk.value)
    size += chunk.value.length
    if (size > LIMITS.body) throw tooLarge()
  }
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
