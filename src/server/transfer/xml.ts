import { SaxesParser } from 'saxes'
import type { Input } from './input.ts'
import { textOf } from './input.ts'
import type { LeftOut } from './record.ts'

/** What a format makes of the events of an XML file. */
export interface XmlReader<T> {
  open(path: readonly string[], attributes: Record<string, string>): void
  /** Whether the text of the element at the end of the path is wanted. */
  wants(path: readonly string[]): boolean
  /** Called at the end of an element, with its text where that was wanted. */
  close(path: readonly string[], text: string, line: number): void
  /** What has been found since the last call. */
  take(): T[]
}

// The longest comment and more; a text that is longer is cut.
const MAX_TEXT = 1024 * 1024
const MAX_FAULTS = 20

// XML has no way to write these, and exports have them all the same.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Reads an XML file as a stream. What is not well-formed is reported by line, and read as far as it
 * can be: exports are often broken in one comment, or cut off.
 */
export async function* readXml<T>(input: Input, reader: XmlReader<T>): AsyncGenerator<T | LeftOut> {
  const parser = new SaxesParser({ position: true })
  const path: string[] = []
  const faults: LeftOut[] = []
  let text: string[] | null = null
  let length = 0
  parser.ENTITIES['nbsp'] = '\u00a0'
  parser.on('error', (error) => {
    if (faults.length < MAX_FAULTS) faults.push(faultOf(parser.line, error.message))
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    reader.open(path, attributes as Record<string, string>)
    text = reader.wants(path) ? [] : null
    length = 0
  })
  const add = (piece: string) => {
    if (text === null || length > MAX_TEXT) return
    text.push(piece.slice(0, MAX_TEXT))
    length += piece.length
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    reader.close(path, text?.join('') ?? '', parser.line)
    path.pop()
    text = null
  })
  for await (const chunk of textOf(input)) {
    parser.write(chunk.replace(NOT_XML, ''))
    yield* faults.splice(0)
    yield* reader.take()
  }
  try {
    parser.close()
  } catch (error) {
    faults.push(faultOf(parser.line, String(error)))
  }
  yield* faults.splice(0)
  yield* reader.take()
}

function faultOf(line: number, message: string): LeftOut {
  const why = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
  return { kind: 'left-out', at: `line ${line}`, what: 'something', why: `not well-formed: ${why}` }
}
