// The other way to have comments from a server: one script, one request, one `innerHTML`.
import type { WirePage } from '../../../src/protocol.ts'
import { FORM } from './form.ts'
import { markup } from './markup.ts'
import { answerReplies } from './replying.ts'

const script = document.currentScript as HTMLScriptElement
void (async () => {
  const answer = await fetch(script.dataset['comments'] ?? '')
  const page = (await answer.json()) as WirePage
  const place = document.querySelector('#thread')
  if (!place) return
  place.innerHTML = `<h2>${page.thread.count} comments</h2>${markup(page.comments)}${FORM}`
  answerReplies(place)
})()
