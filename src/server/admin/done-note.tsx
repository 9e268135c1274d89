/** @jsxImportSource hono/jsx */
import type { Done } from './done.ts'
import { FormToken } from './page.tsx'
import type { SignedUi } from './ui.ts'

/** Says what was just done, with the way back. */
export function DoneNote({ ui, done, back }: { ui: SignedUi; done: Done | null; back: string }) {
  if (!done) return null
  const { say } = ui
  const { kind, count, changed, missing, kept } = done
  const sentences = [
    ...(kind === null ? [] : [say(`did_${kind}`, { count })]),
    ...(changed > 0 ? [say('changed', { count: changed })] : []),
    ...(missing > 0 ? [say('missing', { count: missing })] : []),
    ...(kept > 0 ? [say('not_undone', { count: kept })] : []),
  ]
  if (sentences.length === 0) return null
  return (
    <div class={changed + missing + kept > 0 ? 'done is-partial' : 'done'} role="status">
      <p>{sentences.join(' ')}</p>
      {done.canUndo && done.owner === ui.session.owner.name && (
        <form method="post" action={`${ui.base}/undo`}>
          <FormToken ui={ui} back={back} />
          <input type="hidden" name="batch" value={done.batch} />
          <button class="outlined" type="submit" data-key="z">
            {say('undo')} <Key of="Z" />
          </button>
        </form>
      )}
    </div>
  )
}

/** The key that does the same as the button that it stands in. */
export function Key({ of }: { of: string }) {
  return <kbd aria-hidden="true">{of}</kbd>
}
