import type { Ui } from '../../thread/ui.ts'

/** Puts words on the clipboard, also on pages that aren't https, and says so. Resolves with whether they are there. */
export async function copyWords(words: string, near: HTMLElement, ui: Ui): Promise<boolean> {
  const isDone = await write(words).catch(() => copySelected(words, near))
  if (isDone) ui.announce(ui.t('wordsCopied'))
  return isDone
}

async function write(words: string): Promise<true> {
  await navigator.clipboard.writeText(words)
  return true
}

function copySelected(words: string, near: HTMLElement): boolean {
  const box = document.createElement('textarea')
  box.value = words
  box.className = 'unseen'
  near.after(box)
  box.select()
  const isDone = document.execCommand('copy')
  box.remove()
  near.focus({ preventScroll: true })
  return isDone
}
