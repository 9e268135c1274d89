import type { RefObject } from 'preact'
import type { Ui } from '../../thread/ui.ts'

/**
 * A field that no reader sees, hears or reaches, and no browser fills in: `inert` keeps all of them
 * away from it. Only bots fill it in.
 */
export function Honeypot({ box, ui }: { box: RefObject<HTMLInputElement | null>; ui: Ui }) {
  return (
    <div class="unseen" aria-hidden="true" inert>
      <label>
        {ui.t('trap')}
        <input
          name="subject"
          tabIndex={-1}
          autocomplete="off"
          data-1p-ignore
          data-lpignore="true"
          ref={box}
        />
      </label>
    </div>
  )
}
