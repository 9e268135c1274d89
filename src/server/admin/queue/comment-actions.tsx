/** @jsxImportSource hono/jsx */
import { versionOf } from '../../moderation/comment-version.ts'
import type { CommentRow } from '../../threads/roots.ts'
import { Key } from '../done-note.tsx'
import { Icon } from '../icons.tsx'
import { FormToken } from '../page.tsx'
import type { SignedUi } from '../ui.ts'

interface ActionsProps {
  ui: SignedUi
  row: CommentRow
  back: string
  /** Whether they stand in the page of the one comment, which has the rest below. */
  isAlone?: boolean
}

/** What can be decided on a comment with one press, and the way to all else. */
export function CommentActions({ ui, row, back, isAlone = false }: ActionsProps) {
  const { say, base, isOwner } = ui
  const { id, state } = row
  const page = `${base}/comments/${id}?${new URLSearchParams({ back })}`
  const isPublished = state === 'published'
  return (
    <form class="actions" method="post" action={`${base}/comments/${id}`}>
      <FormToken ui={ui} back={back} />
      <input type="hidden" name="version" value={versionOf(row)} />
      {!isPublished && (
        <button class="main" type="submit" name="do" value="approve" data-key="a">
          <Icon name="check" />
          {say(state === 'spam' ? 'notSpam' : 'approve')} <Key of="A" />
        </button>
      )}
      {isPublished && row.reported !== null && (
        <button class="main" type="submit" name="do" value="keep" data-key="a">
          <Icon name="check" />
          {say('keep')} <Key of="A" />
        </button>
      )}
      {state !== 'refused' && (
        <button class="outlined" type="submit" name="do" value="refuse" data-key="x">
          {say(isPublished ? 'takeDown' : 'refuse')} <Key of="X" />
        </button>
      )}
      {state !== 'spam' && (
        <button class="outlined" type="submit" name="do" value="spam" data-key="s">
          {say('markSpam')} <Key of="S" />
        </button>
      )}
      {isPublished && row.parent === null && (
        <button class="outlined" type="submit" name="do" value={row.pinned ? 'unpin' : 'pin'}>
          {say(row.pinned ? 'unpin' : 'pin')}
        </button>
      )}
      {!isAlone && (
        <>
          <a class="outlined" href={`${page}#reply`} data-key="r">
            {say('reply')} <Key of="R" />
          </a>
          {isOwner && (
            <a class="outlined" href={`${page}#ban`} data-key="b">
              {say('ban')}… <Key of="B" />
            </a>
          )}
          <a class="outlined is-last" href={page} data-key="e">
            {say('details')} <Key of="E" />
          </a>
        </>
      )}
    </form>
  )
}
