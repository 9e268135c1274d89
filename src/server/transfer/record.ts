/** What a comment says: in HTML, in Markdown, or as nothing but text. */
export type Body = { kind: 'html' | 'markdown' | 'text'; source: string; plain?: string }

/** The page that a comment stands under. */
export interface ImportedPage {
  /** An address, or a path of the owner's site. */
  url: string
  title: string
  isClosed: boolean
}

/** A comment of another system, in the words of ours. */
export interface ImportedComment {
  kind: 'comment'
  /** Where it stands in the file: a line, or which one it is. */
  at: string
  /** Its id there. */
  key: string
  /** What old links name it by, after the prefix such as `comment-`. */
  anchor: string
  page: ImportedPage
  /** The `key` of the comment that it answers. */
  parent: string | null
  /** `gone`: it was deleted, or is spam; kept only as the place of its replies. */
  state: 'published' | 'pending' | 'gone'
  /** Why it is gone or held. */
  reason: string | null
  author: { name: string; email: string; url: string; isOwner: boolean }
  body: Body
  likes: number
  /** As it stands in the file. */
  created: string | number | null
  edited: string | number | null
}

/** Something that is not brought along, and why. */
export interface LeftOut {
  kind: 'left-out'
  at: string
  what: string
  why: string
}

export type Item = ImportedComment | LeftOut
