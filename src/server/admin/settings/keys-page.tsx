/** @jsxImportSource hono/jsx */
import { Frame } from '../page.tsx'
import type { SignedUi } from '../ui.ts'

/** Lists the keys. */
export function KeysPage({ ui }: { ui: SignedUi }) {
  const { say, session } = ui
  const keys: [string, string][] = [
    ['J', say('k_next')],
    ['K', say('k_previous')],
    ['Space', say('k_select')],
    ['A', `${say('approve')}, ${say('notSpam')}, ${say('keep')}`],
    ['X', `${say('refuse')}, ${say('takeDown')}`],
    ['S', say('markSpam')],
    ['R', say('reply')],
    ['B', say('ban')],
    ['E', say('details')],
    ['Z', say('k_undo')],
    ['/', say('k_search')],
    ['U', say('back')],
    ['Ctrl ↵', say('k_send')],
    ['?', say('k_all')],
  ]
  return (
    <Frame ui={ui} title={say('keysTitle')} section="none">
      <h1>{say('keysTitle')}</h1>
      <p class="hint">{say(session.owner.keys === 1 ? 'keysHint' : 'keysOff')}</p>
      <ul class="rows keys">
        {keys.map(([key, does]) => (
          <li>
            <span class="grow">{does}</span>
            <kbd>{key}</kbd>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
