import type { CommentState, WireComment } from '../../protocol.ts'
import { htmlOf } from '../text/render-markdown.ts'
import type { CommentRow } from './roots.ts'

/** A comment as anyone may read it; one that is listed without being published is a tombstone. */
export function toWire(row: CommentRow): WireComment {
  const { id, number, parent, created } = row
  if (row.state === 'published') return toOwnWire(row)
  return {
    id,
    number,
    parent,
    author: { name: '', url: null, avatar: null, role: null },
    created,
    edited: null,
    state: 'deleted',
    html: '',
    likes: 0,
    namedBy: namedBy(row),
  }
}

/** A comment as its author may read it: whole, whatever became of it. */
export function toOwnWire(row: CommentRow): WireComment {
  const { id, number, parent, created, edited, likes } = row
  const state = stateForAuthor(row)
  return {
    id,
    number: state === 'pending' ? null : number,
    parent,
    author: { name: row.name, url: row.url || null, avatar: null, role: row.role },
    created,
    edited,
    state,
    html: htmlOf(row),
    likes,
    namedBy: namedBy(row),
    ...(row.anchor === null ? {} : { anchor: row.anchor }),
    ...(row.pinned ? { pinned: true } : {}),
  }
}

/** Its author is not told what is taken for spam: a machine would learn how to pass. */
export function stateForAuthor({ state, decided }: CommentRow): CommentState {
  if (state !== 'spam') return state
  return decided === null ? 'pending' : 'refused'
}

function namedBy({ named_by }: CommentRow): string[] {
  return named_by === '' ? [] : named_by.split(' ')
}
