import { readArtalk } from './formats/artalk.ts'
import { readComentario, readCommento } from './formats/commento.ts'
import { readCusdis } from './formats/cusdis.ts'
import { readDisqus } from './formats/disqus.ts'
import { readGiscus } from './formats/giscus.ts'
import { readIsso } from './formats/isso.ts'
import { readRemark42 } from './formats/remark42.ts'
import { readWaline } from './formats/waline.ts'
import { readWordPress } from './formats/wordpress.ts'
import type { Input } from './input.ts'
import type { Item } from './record.ts'

/** A format of another comment system. */
export interface Format {
  name: string
  /** Whether no two sites have a comment of the same id. */
  hasGlobalIds: boolean
  /** Whether a file begins like one of this format. */
  knows(head: string): boolean
  read(input: Input): AsyncIterable<Item>
}

const FORMATS: readonly Format[] = [
  {
    name: 'wordpress',
    hasGlobalIds: false,
    knows: (head) => /<rss[\s>]/.test(head) && head.includes('wordpress.org/export'),
    read: readWordPress,
  },
  {
    name: 'disqus',
    hasGlobalIds: true,
    knows: (head) => /<disqus[\s>]/.test(head),
    read: readDisqus,
  },
  {
    name: 'isso',
    hasGlobalIds: false,
    knows: (head) => head.startsWith('SQLite format 3\0'),
    read: readIsso,
  },
  {
    name: 'remark42',
    hasGlobalIds: true,
    knows: (head) =>
      /^\{"version":\d+,"(?:users|posts)":/.test(head) || /^\{[^\n]*"locator":\{/.test(head),
    read: readRemark42,
  },
  {
    name: 'commento',
    hasGlobalIds: true,
    knows: (head) => isJson(head) && head.includes('"commentHex"'),
    read: readCommento,
  },
  {
    name: 'comentario',
    hasGlobalIds: true,
    knows: (head) =>
      isJson(head) && /"version"\s*:\s*3\b/.test(head) && /"pages"\s*:\s*\[/.test(head),
    read: readComentario,
  },
  {
    name: 'waline',
    hasGlobalIds: false,
    knows: (head) => isJson(head) && /"type"\s*:\s*"waline"/.test(head),
    read: readWaline,
  },
  {
    name: 'artalk',
    hasGlobalIds: false,
    knows: (head) => /^\s*\[/.test(head) && head.includes('"page_key"') && head.includes('"rid"'),
    read: readArtalk,
  },
  {
    name: 'cusdis',
    hasGlobalIds: true,
    knows: (head) => isJson(head) && head.includes('"by_nickname"'),
    read: readCusdis,
  },
  {
    name: 'giscus',
    hasGlobalIds: true,
    knows: (head) => isJson(head) && /"(?:authorAssociation|bodyHTML|discussions?)"/.test(head),
    read: readGiscus,
  },
]

function isJson(head: string): boolean {
  return /^\s*[[{]/.test(head)
}

const NAMES =
  'a WordPress export (WXR), a Disqus export, an Isso database, a Remark42 backup, a JSON of Commento, Comentario, Cusdis, Waline, Artalk or GitHub Discussions, or an export of afterword'

/**
 * Finds out by its content of which format a file is.
 *
 * @throws Error with one sentence, when it is of none.
 */
export function findFormat({ head, file }: Input): Format | 'afterword' {
  const text = headText(head)
  if (text.startsWith('{"afterword":"export"')) return 'afterword'
  const format = FORMATS.find(({ knows }) => knows(text))
  if (format) return format
  throw new Error(`The file ${file} is none that can be imported: ${NAMES}.`)
}

function headText(head: Buffer): string {
  const encoding = head[0] === 0xff ? 'utf-16le' : head[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(head)
}
