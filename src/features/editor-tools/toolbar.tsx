import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { bold, code, insertQuote, italic, link, mention, quote } from './markdown-edits.ts'
import { isInputMethodKey } from '../input-method.ts'
import { boxOf, edit } from './text-area.ts'
import type { ToolsProps } from './tools-context.ts'

const BUTTONS = [
  { name: 'bold', change: bold, key: 'b' },
  { name: 'italic', change: italic, key: 'i' },
  { name: 'link', change: link, key: 'k' },
  { name: 'quote', change: quote, key: '' },
  { name: 'code', change: code, key: '' },
  { name: 'mention', change: mention, key: '' },
] as const

/** Where Ctrl+B and Ctrl+K move the caret, ⌘ is the key for these. */
const isApple = /^(?:Mac|iP)/.test(navigator.platform)

/** What helps with the text: buttons for its markup, and the way to the preview. */
export function Toolbar({ draft, box, context, tools }: ToolsProps) {
  const { t } = context
  const { form, features } = context.thread.capabilities.value
  const bar = useRef<HTMLDivElement>(null)
  const stop = useSignal(0)
  const preview = tools.previews.of(draft)
  const isPreview = preview.status.value !== 'off'
  const takesMarkdown = form.markup === 'markdown'

  const apply = ({ change }: (typeof BUTTONS)[number]) => {
    const area = boxOf(bar.current, box)
    if (area) edit(area, change)
  }

  useEffect(() => {
    const area = boxOf(bar.current, box)
    if (!area || !takesMarkdown) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = isInputMethodKey(event) ? '' : shortcutOf(event)
      const button = BUTTONS.find(({ key }) => key !== '' && key === asked)
      if (!button) return
      event.preventDefault()
      apply(button)
    }
    area.addEventListener('keydown', onKeyDown)
    return () => area.removeEventListener('keydown', onKeyDown)
  }, [box, takesMarkdown])

  useSignalEffect(() => {
    const quote = tools.quote.value
    const area = boxOf(bar.current, box)
    if (!area || quote?.parent !== draft.parent) return
    tools.quote.value = null
    preview.hide()
    // The form may stand on the screen for no longer than this frame.
    requestAnimationFrame(() => edit(area, (selected) => insertQuote(selected, quote)))
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextStop(event, stop.value, getComputedStyle(bar.current!).direction === 'rtl')
    if (next === null) return
    event.preventDefault()
    stop.value = next
    bar.current?.querySelectorAll('button')[next]?.focus()
  }

  const write = (event: MouseEvent) => {
    preview.hide()
    // Who came with a mouse goes on to write; who came with Tab stays.
    if (event.detail > 0) requestAnimationFrame(() => boxOf(bar.current, box)?.focus())
  }

  return (
    <>
      <div
        part="toolbar"
        class={isPreview ? 'toolbar away' : 'toolbar'}
        role="toolbar"
        aria-label={t('formatting')}
        aria-controls={box}
        hidden={!takesMarkdown}
        ref={bar}
      >
        {BUTTONS.map((button, i) => (
          <button
            key={button.name}
            part="button"
            class="tool"
            data-icon={button.name}
            type="button"
            tabIndex={i === stop.value ? 0 : -1}
            aria-label={t(button.name)}
            title={titleOf(t(button.name), button.key)}
            aria-keyshortcuts={button.key && `${isApple ? 'Meta' : 'Control'}+${button.key}`}
            // A press must not take the selection out of the box.
            onMouseDown={(event) => event.preventDefault()}
            onKeyDown={onKeyDown}
            onFocus={() => (stop.value = i)}
            onClick={() => apply(button)}
          />
        ))}
      </div>
      {features.has('preview') && (
        <span class="modes">
          <button
            part="button"
            class="write"
            type="button"
            aria-pressed={!isPreview}
            onClick={write}
          >
            {t('writing')}
          </button>
          <button
            part="button"
            class="see"
            data-icon="eye"
            type="button"
            aria-pressed={isPreview}
            onClick={(event) => (isPreview ? write(event) : void preview.show())}
          >
            {t('preview')}
          </button>
        </span>
      )}
    </>
  )
}

function shortcutOf(event: KeyboardEvent): string {
  const { altKey, shiftKey, ctrlKey, metaKey, key, code } = event
  if (altKey || shiftKey || (isApple ? !metaKey || ctrlKey : !ctrlKey || metaKey)) return ''
  // On a keyboard of another script the place of the key counts.
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()
}

function titleOf(name: string, key: string): string {
  if (key === '') return name
  return `${name} (${isApple ? '⌘' : 'Ctrl+'}${key.toUpperCase()})`
}

function nextStop({ key }: KeyboardEvent, stop: number, isRtl: boolean): number | null {
  const last = BUTTONS.length - 1
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) return stop === last ? 0 : stop + 1
  if (key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) return stop === 0 ? last : stop - 1
  return null
}
