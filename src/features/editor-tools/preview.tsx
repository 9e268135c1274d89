import { useSignalEffect } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { loadingProblem } from '../../thread/error-messages.ts'
import type { FeatureContext } from '../thread-context.ts'
import { boxOf } from './text-area.ts'
import type { ToolsProps } from './tools-context.ts'

/** The draft as it will be published, in place of the box; nothing while the reader writes. */
export function Preview(props: ToolsProps) {
  const { draft, context: ui, tools } = props
  const preview = tools.previews.of(draft)
  useSignalEffect(() => {
    const isWrong = draft.problems.value.text !== undefined
    const isEmpty = draft.text.value === ''
    if (preview.status.peek() === 'off') return
    if (isWrong || isEmpty) preview.hide()
    else void preview.show()
  })
  useSignalEffect(() => {
    const status = preview.status.value
    if (status === 'busy') ui.announce(ui.t('previewing'))
    if (status === 'ready') ui.announce(ui.t(isBlank(props) ? 'previewEmpty' : 'previewed'))
  })
  return preview.status.value === 'off' ? null : <Panel {...props} />
}

function Panel(props: ToolsProps) {
  const { draft, box, context: ui, tools } = props
  const { t } = ui
  const preview = tools.previews.of(draft)
  const panel = useRef<HTMLDivElement>(null)
  const status = preview.status.value
  useLayoutEffect(() => {
    const hidden = boxOf(panel.current, box)
    if (!hidden) return undefined
    // As high as the box was, so that the button stays under the pointer.
    panel.current?.style.setProperty('min-block-size', `${hidden.offsetHeight}px`)
    hidden.hidden = true
    return () => {
      hidden.hidden = false
    }
  }, [])
  return (
    <div
      part="preview"
      class="preview"
      role="group"
      aria-label={t('preview')}
      aria-busy={status === 'busy'}
      ref={panel}
    >
      {status === 'busy' && <p class="state soon">{t('previewing')}</p>}
      {status === 'failed' && (
        <p part="error" class="error" role="alert">
          {t('previewFailed', { message: problemOf(preview.failure.value, ui) })}{' '}
          <button part="button" class="link" type="button" onClick={() => void preview.show()}>
            {t('retry')}
          </button>
        </p>
      )}
      {status === 'ready' &&
        (isBlank(props) ? (
          <p class="state">{t('previewEmpty')}</p>
        ) : (
          <div
            part="body"
            class="body"
            dir="auto"
            ref={(place) => ui.fillBody(place, preview.html.value)}
          />
        ))}
    </div>
  )
}

const isBlank = ({ draft }: ToolsProps) => draft.text.peek().trim() === ''

function problemOf(code: string | null, ui: FeatureContext): string {
  return code === 'rate-limited'
    ? ui.t('previewLimited')
    : (ui.sending.value?.sentenceOf ?? loadingProblem)(code ?? 'unavailable', ui)
}
