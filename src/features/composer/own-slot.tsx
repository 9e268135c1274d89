import { useComputed } from '@preact/signals'
import type { Comment } from '../../model/comment.ts'
import type { Ui, Writing } from '../../thread/ui.ts'

/** What only its author sees of a comment: how it goes with it, and what can still be done. */
export function Own(props: { comment: Comment; writing: Writing; ui: Ui }) {
  const { comment, writing, ui } = props
  const { id, state } = comment
  const own = useComputed(() => writing.mine.all.value.get(id)).value
  if (state === 'unsettled') return <writing.PendingPost id={id} writing={writing} ui={ui} />
  const Changing = own && writing.Changing.value
  return Changing ? <Changing key={id} own={own} writing={writing} ui={ui} /> : null
}
