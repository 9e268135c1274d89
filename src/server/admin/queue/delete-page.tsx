/** @jsxImportSource hono/jsx */
import { Icon } from '../icons.tsx'
import { FormToken, Frame } from '../page.tsx'
import type { SignedUi } from '../ui.ts'

/** Asks once more before several comments are erased. */
export function DeletePage({
  ui,
  handles,
  back,
}: {
  ui: SignedUi
  handles: readonly string[]
  back: string
}) {
  const { say, base } = ui
  return (
    <Frame ui={ui} title={say('delete')} section="none">
      <h1>{say('deleteMany', { count: handles.length })}</h1>
      <p>{say('deleteWarning')}</p>
      <form class="buttons" method="post" action={`${base}/decide`}>
        <FormToken ui={ui} back={back} />
        <input type="hidden" name="sure" value="yes" />
        {handles.map((handle) => (
          <input type="hidden" name="pick" value={handle} />
        ))}
        <button class="danger" type="submit" name="do" value="delete">
          <Icon name="trash" />
          {say('delete')}
        </button>
        <a class="outlined" href={back}>
          {say('cancel')}
        </a>
      </form>
    </Frame>
  )
}
