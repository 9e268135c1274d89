import { POST } from '../store/likes.ts'
import { showFullDate } from './date.tsx'
import type { Ui } from './ui.ts'

/** One listener of each kind for the whole thread: one for every button would cost more than the buttons. */
export function listenFor(section: HTMLElement, ui: Ui): void {
  section.addEventListener('click', (event) => act(event, ui))
  for (const kind of ['pointerover', 'focusin']) {
    section.addEventListener(kind, (event) => showFullDate(event, ui))
  }
}

function act({ target }: Event, ui: Ui): void {
  const button = (target as Element).closest<HTMLElement>('[data-act]')
  if (!button) return
  const id = button.closest('article')?.id.replace(/^comment-/, '') ?? POST
  if (button.dataset['act'] === 'like') void like(id, ui)
  else reply(id, button, ui)
}

async function like(id: string, { thread, likes, announce, t }: Ui): Promise<void> {
  const listed = id === POST ? thread.likes.value : (thread.comments.value.get(id)?.likes ?? 0)
  await likes.press(id, listed)
  if (likes.failed.value === id) announce(t('notLiked'))
}

/** At the deepest level that the server takes, a reply answers the parent, and names whom it means. */
function reply(id: string, button: HTMLElement, { thread, openReplies }: Ui): void {
  const answered = button.dataset['answers'] ?? id
  const number = thread.comments.value.get(id)?.number ?? ''
  openReplies.open(answered, answered === id ? '' : `#${number} `, () => button.focus())
}
