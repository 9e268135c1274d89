import { FORM } from './form.ts'

/** Opens a form under the comment whose button is pressed, as a plain page does. */
export function answerReplies(thread: Element): void {
  thread.addEventListener('click', (event) => {
    const button = event.target
    if (!(button instanceof HTMLButtonElement) || button.textContent !== 'Reply') return
    const template = document.createElement('template')
    template.innerHTML = FORM
    button.after(template.content)
    button.parentElement?.querySelector('textarea')?.focus()
  })
}
