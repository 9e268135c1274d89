import { isInputMethodKey } from '../input-method.ts'

/** What a form does: Ctrl or ⌘ with Enter sends it, Escape gives it up where it can be. */
export function formHandlers(submit: () => Promise<void>, cancel?: () => void) {
  const send = (event: Event) => {
    event.preventDefault()
    void submit()
  }
  return {
    form: {
      noValidate: true,
      onSubmit: send,
      onKeyDown(event: KeyboardEvent) {
        if (isInputMethodKey(event)) return
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event)
        else if (event.key === 'Escape' && cancel) {
          event.stopPropagation()
          cancel()
        }
      },
    },
    // In a sandboxed frame a form submits nothing, and says nothing.
    button: { type: 'submit', class: 'send', part: 'button', onClick: send },
  } as const
}
